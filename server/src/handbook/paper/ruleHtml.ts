import { type Html, html } from '../../platform/html.ts'
import type { RuleView } from '../schema.ts'
import { heading, type Place, verdict } from './pieces.ts'
import { paperWords } from './words.ts'

/** A rule with all it carries: when, the answer, the reason, its sources and how firm they are, and who has signed it. */
export function ruleHtml(rule: RuleView, place: Place, level: number): Html {
  const words = paperWords[place.language]
  const { id, word, outcome, stepWord, acts, offers, reason, sources, note, signedBy, signedOn } = rule
  const signature =
    signedBy === null || signedOn === null
      ? html`<span class="unsigned">${words.unsigned}</span>`
      : html`<span class="signed">${words.signed(signedBy, signedOn)}</span>`
  const standing = `${words.strength[rule.strength]} · ${words.kind[rule.kind]}, ${words.confidence[rule.confidence]} · ${words.asRead} ${rule.readAsOf}`
  const anchor = place.anchorOf(id)
  return html`<div class="rule">
${heading(level, html`${id} ${verdict(outcome, word)} ${signature}`, anchor)}
<p class="reason">${reason}</p>
<dl>${[
    row(words.when, rule.when),
    row(words.first, stepWord ?? ''),
    row(words.acts, acts.join(' › ')),
    row(words.offers, offers.join(' · ')),
    row(words.note, note ?? ''),
    row(words.sources, sources.map(({ text }) => text).join(' · ')),
    row(words.standing, standing),
  ]}</dl>
</div>`
}

const row = (term: string, text: string): Html =>
  text === '' ? html`` : html`<div><dt>${term}</dt><dd>${text}</dd></div>`
