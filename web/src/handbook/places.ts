/** Where things of the handbook are, in the address. */

/** '/handbok/communication/email'; an older reading keeps its day. */
export const pagePath = (page: string, on?: string | undefined): string =>
  on === undefined ? `/handbok/${page}` : `/handbok/${page}?on=${on}`

export const ruleId = (rule: string): string => `rule-${rule}`

export const rulePath = (rule: string): string => `/handbok/regel/${rule}`

export const ASK_PATH = '/handbok/far-jag'

/** Scrolls to a part of the page and puts focus there, as a link to another page would. */
export function goTo(id: string): boolean {
  const found = document.getElementById(id)
  found?.scrollIntoView({ block: 'start' })
  found?.focus({ preventScroll: true })
  return found !== null
}
