/** The trace as a page: docs/trace.md. Paths without line numbers, so that it is stale only when something moved. */
import { kinds } from './carriers.ts'
import { areas } from './catalog.ts'
import type { CarryingRule, RequirementRow, ScenarioRow, Trace } from './weave.ts'

export function traceTable({ requirements, scenarios }: Trace): string {
  const groups = Map.groupBy(requirements, ({ id }) => id.slice(0, id.lastIndexOf('-')))
  return [
    '# Trace',
    '',
    'What the house has to do, what does it, and what proves it. Written by `npm run trace -- --write`; `npm run check`',
    'fails when it is stale. The lists are `requirements.csv` and `scenarios.csv`; all else is found: rules name their',
    'requirements, and screens, deeds, jobs, tables and tests name them in a comment or a title.',
    '',
    '**carried**: something in the product does it. **rule only**: the rules answer it and are proved; the screens and',
    'channels that would meet it belong to the area named. **missing**: nothing does it yet. A scenario is proved by a',
    'test or a journey that names it; **case only** means that what the rules answer in it is proved and no more.',
    '',
    ...totals({ requirements, scenarios }),
    '',
    '## Requirements',
    ...[...groups].flatMap(([group, rows]) => [
      '',
      `### ${group}`,
      '',
      ...table(['Id', 'Says', 'Section', 'Carried by', 'Proved by', 'Handbook'], rows.map(requirementCells)),
    ]),
    '',
    '## Scenarios',
    '',
    ...table(['Id', 'What happens', 'Requirements', 'Proved by'], scenarios.map(scenarioCells)),
    '',
  ].join('\n')
}

/** 'requirements: 100 carried, 40 rule only, 47 missing' */
export function countsOf({ requirements, scenarios }: Trace): string {
  const count = (rows: readonly { state: string }[], states: readonly string[]) =>
    states.map((state) => `${rows.filter((row) => row.state === state).length} ${state}`).join(', ')
  return [
    `${requirements.length} requirements: ${count(requirements, ['carried', 'rule only', 'missing'])}`,
    `${scenarios.length} scenarios: ${count(scenarios, ['test', 'case only', 'missing'])}`,
  ].join(' · ')
}

function totals({ requirements, scenarios }: Trace): string[] {
  const row = (name: string, of: (area: string) => boolean) => {
    const asked = requirements.filter(({ area }) => of(area))
    const played = scenarios.filter(({ area }) => of(area))
    const count = (rows: readonly { state: string }[], state: string) =>
      String(rows.filter((one) => one.state === state).length)
    return [
      name,
      String(asked.length),
      ...['carried', 'rule only', 'missing'].map((state) => count(asked, state)),
      String(played.length),
      ...['test', 'case only', 'missing'].map((state) => count(played, state)),
    ]
  }
  return table(
    ['Area', 'Requirements', 'carried', 'rule only', 'missing', 'Scenarios', 'test', 'case only', 'missing'],
    [...areas.map((area) => row(area, (one) => one === area)), row('**all**', () => true)],
  )
}

function requirementCells(row: RequirementRow): string[] {
  const strength = row.strength === 'is' ? '' : ` (${row.strength})`
  const carried = [
    rulesCell(row.rules),
    ...kinds.map((kind) =>
      filesCell(
        kind,
        row.files.filter((file) => file.kind === kind).map(({ path }) => path),
      ),
    ),
    row.state === 'carried' ? '' : `**${row.state}**: ${row.area}`,
  ]
  const proved = row.scenarios.filter((one) => one.proved).map(({ id }) => id)
  const unproved = row.scenarios.filter((one) => !one.proved).map(({ id }) => id)
  const proofs = [
    proved.join(' '),
    row.tests.map(code).join(', '),
    unproved.length > 0 ? `not yet: ${unproved.join(' ')}` : '',
  ]
  return [
    row.id,
    `${row.says}${strength}`,
    row.section,
    join(carried),
    join(proofs),
    row.pages.map(code).join(', '),
  ]
}

function scenarioCells(row: ScenarioRow): string[] {
  const proofs = [
    row.tests.map(code).join(', '),
    row.cases.map(code).join(', '),
    row.state === 'test' ? '' : `**${row.state}**: ${row.area}`,
  ]
  return [row.id, row.says, row.requirements.join(' '), join(proofs)]
}

/** 'rules G12 G13 (stockholm-2012)', each rule once */
function rulesCell(rules: readonly CarryingRule[]): string {
  const packs = Map.groupBy(rules, ({ pack }) => pack)
  return [...packs]
    .map(([pack, ofPack]) => `rules ${[...new Set(ofPack.map(({ id }) => id))].join(' ')} (${pack})`)
    .join('; ')
}

function filesCell(kind: string, paths: readonly string[]): string {
  return paths.length === 0 ? '' : `${kind} ${[...paths].sort().map(code).join(', ')}`
}

function table(heading: readonly string[], rows: readonly string[][]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)]
}

function join(parts: readonly string[]): string {
  return parts.filter(Boolean).join('; ')
}

function code(path: string): string {
  return `\`${path}\``
}
