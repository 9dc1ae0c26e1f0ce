/** Pages written on the server: everything put into the template is escaped, unless it came out of the template itself. */
export interface Html {
  readonly html: string
}

type Value = string | number | Html | readonly Html[] | undefined

export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return trusted(parts.reduce((page, part, i) => page + written(values[i - 1]) + part))
}

/** Our own words, which need no escaping: a style sheet, a picture. */
export const trusted = (text: string): Html => ({ html: text })

function written(value: Value): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return 'html' in value ? value.html : value.map((one) => one.html).join('')
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
}
