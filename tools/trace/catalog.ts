/** What has to be carried and proved: the requirements and the scenarios, as docs/*.csv lists them. */
import { readCsv } from './csv.ts'

/** Where work that is not done yet belongs. */
export const areas = [
  'e-mail working day',
  'SMS',
  'chat and video',
  'citizen pages and secure messages',
  'searching and capture',
  'social media',
  'outreach',
  'records/archive/disposal',
  'operations',
  'handbook',
] as const
const strengths = ['must', 'should', 'may', 'is']

export type Requirement = { id: string; strength: string; section: string; says: string; area: string }
export type Scenario = { id: string; says: string; requirements: string[]; area: string }
export type Catalog = { requirements: Requirement[]; scenarios: Scenario[] }

/** @param read a file of docs/ as text */
export function readCatalog(read: (name: string) => string): Catalog {
  const requirements = readCsv(read('requirements.csv')).map(
    ({ id = '', strength = '', section = '', says = '', area = '' }) => ({
      id,
      strength,
      section,
      says,
      area,
    }),
  )
  const scenarios = readCsv(read('scenarios.csv')).map(
    ({ id = '', says = '', requirements = '', area = '' }) => ({
      id,
      says,
      requirements: requirements.split(' ').filter(Boolean),
      area,
    }),
  )
  return { requirements, scenarios }
}

/** What is wrong with the lists themselves. */
export function catalogFaults({ requirements, scenarios }: Catalog): string[] {
  const rows = [...requirements, ...scenarios]
  const known = new Set(requirements.map(({ id }) => id))
  return [
    ...rows.filter((row, index) => rows.findIndex(({ id }) => id === row.id) < index).map(twice),
    ...rows.filter(({ says }) => says === '').map(({ id }) => `${id} says nothing`),
    ...rows
      .filter(({ area }) => !areas.some((one) => one === area))
      .map(({ id, area }) => `${id} belongs to "${area}", which is no area`),
    ...requirements
      .filter(({ strength }) => !strengths.includes(strength))
      .map(({ id, strength }) => `${id} is "${strength}", which is no strength`),
    ...scenarios.flatMap(({ id, requirements }) =>
      requirements
        .filter((one) => !known.has(one))
        .map((one) => `${id} names ${one}, which is no requirement`),
    ),
  ]
}

function twice({ id }: { id: string }): string {
  return `${id} stands twice`
}
