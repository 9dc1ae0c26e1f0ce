import type { Language } from '@slussen/rules'
import { type Html, html } from '../../platform/html.ts'

/** Where the blocks are going to stand. */
export interface Place {
  language: Language
  /** The heading that a page's "##" becomes: 2 on a page of its own, 3 in a book. */
  top: number
  hrefOf(page: string): string
  hrefOfRule(rule: string): string
  /** The place that a link to the rule leads to; '' where the rule only is shown beside its home. */
  anchorOf(rule: string): string
  /** False where there is nothing to press: what is folded away elsewhere stands open. */
  folds: boolean
}

/** `h1` to `h6`, with a place of its own unless it is ''. */
export function heading(level: number, content: string | Html, id = '', kind = ''): Html {
  const place = id === '' ? undefined : html` id="${id}"`
  const type = kind === '' ? undefined : html` class="${kind}"`
  const depth = Math.min(level, 6)
  return html`<h${depth}${place}${type}>${content}</h${depth}>`
}

/** The colour only repeats what the words say. */
export function verdict(outcome: string, word: string): Html {
  const kind = outcome === 'DENY' ? 'stop' : ['ALLOW', 'LEAVE'].includes(outcome) ? 'ok' : 'care'
  return html`<strong class="verdict ${kind}">${word}</strong>`
}
