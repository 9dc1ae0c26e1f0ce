import { language } from '../i18n.ts'

/** A file's size for people: '184 kB', '2,4 MB'. */
export function kilobytes(bytes: number): string {
  const large = bytes >= 1_000_000
  const words = new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  })
  return words.format(large ? bytes / 1_000_000 : Math.max(1, bytes / 1000))
}
