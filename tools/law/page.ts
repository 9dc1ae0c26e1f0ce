/** docs/law.md: every line of the law map, how sure it is, and what carries it. In Swedish, for the lawyer. */
import { errors2012 } from '../../rules/src/law/errors2012.ts'
import { type LawLine, lawLines, lawParts } from '../../rules/src/law/lines.ts'

/** Which rules cite a line: 'L-05' → 'N16', 'N29' … */
export type Cited = ReadonlyMap<string, readonly string[]>

export function lawPage(cited: Cited): string {
  return [
    '# Rätten',
    '',
    'Kartan från rapporten 2012 till dagens rätt, och vad i Slussen som bär varje rad. Det är inte juridisk rådgivning: en',
    'regel gäller som osignerad tills kommunens jurist har signerat den i Slussen.',
    'Sidan skrivs av `npm run law` ur `rules/src/law/` och regelverket `sverige-2026`; är den gammal stoppar `npm run check`.',
    '',
    '**Säkerhet**: V = verifierad, lydelsen är läst; W = välkänd, inte läst på nytt; U = osäker, en jurist behöver svara.',
    '**Läst till**: den ändring eller dag som lagtexten är läst till. Det som kommit senare är inte sett.',
    '**Bärs av**: reglerna som åberopar raden, eller ett register, en skärm eller ett jobb.',
    ...lawParts.flatMap(([heading, ids]) => ['', `## ${heading}`, '', ...table(ids, cited)]),
    '',
    '## Fel i rapporten som inte upprepas',
    '',
    ...errors2012.map(
      ({ said, holds, line, rules }, index) =>
        `${index + 1}. ${said.sv} ${holds.sv} (${line}; regel ${rules.join(', ')})`,
    ),
    '',
  ].join('\n')
}

/** What does not hold together: a line nothing carries, or an error whose rules are gone. `exists` and `names` ask the house. */
export function lawFaults(
  cited: Cited,
  house: { rules: ReadonlySet<string>; names: (path: string, id: string) => boolean | undefined },
): string[] {
  const lines = Object.entries(lawLines)
  return [
    ...lines
      .filter(([id, line]) => !isCarried(id, line, cited))
      .map(([id]) => `${id} is carried by nothing and gives no reason`),
    ...lines.flatMap(([id, { carriedBy = [] }]) =>
      carriedBy.flatMap(({ where }) => {
        const named = house.names(where, id)
        if (named === undefined) return [`${id} is said to be carried by ${where}, which does not exist`]
        return named ? [] : [`${where} is said to carry ${id} but does not name it`]
      }),
    ),
    ...[...cited.keys()]
      .filter((id) => lawLines[id] === undefined)
      .map((id) => `a rule cites ${id}, which does not exist`),
    ...errors2012.flatMap(({ line, rules }) =>
      rules
        .filter((rule) => !house.rules.has(rule))
        .map((rule) => `${rule} is said to avoid the report’s error at ${line} but does not exist`),
    ),
  ]
}

/** By a rule that cites it, by something named in the product, by other lines that are – or it says why not. */
function isCarried(id: string, line: LawLine, cited: Cited): boolean {
  if (cited.has(id) || line.carriedBy !== undefined || line.notModelled !== undefined) return true
  return line.through?.every((other) => cited.has(other) || lawLines[other]?.carriedBy !== undefined) ?? false
}

function table(ids: readonly string[], cited: Cited): string[] {
  return [
    '| Rad | Vad rätten säger | Säkerhet | Läst till | Bärs av |',
    '| --- | --- | --- | --- | --- |',
    ...ids.flatMap((id) => {
      const line = lawLines[id]
      return line === undefined
        ? []
        : [
            `| ${id} | ${line.title.sv} | ${sureness(line)} | ${line.readAsOf} | ${carriers(id, line, cited)} |`,
          ]
    }),
  ]
}

function sureness({ confidence, unsure }: LawLine): string {
  const letters = confidence.join(', ') || '–'
  return unsure === undefined ? letters : `${letters}: ${unsure.sv}`
}

function carriers(id: string, line: LawLine, cited: Cited): string {
  const rules = cited.get(id) ?? []
  return [
    rules.length > 0 ? `Regel ${rules.join(' ')}` : '',
    ...(line.carriedBy ?? []).map(({ sv, where }) => `${sv} (\`${where}\`)`),
    line.through === undefined ? '' : `genom ${line.through.join(', ')}`,
    line.notModelled === undefined ? '' : `**Inte modellerat:** ${line.notModelled.sv}`,
  ]
    .filter(Boolean)
    .join('<br>')
}
