/** The blocks of a page as HTML without script: the same for the intranet and for paper. */
import { paired } from '@slussen/rules'
import { type Html, html } from '../../platform/html.ts'
import type { Block, Inline } from '../schema.ts'
import { heading, type Place, verdict } from './pieces.ts'
import { ruleHtml } from './ruleHtml.ts'
import { paperWords } from './words.ts'

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

export function blocksHtml(blocks: readonly Block[], place: Place): Html[] {
  let level = place.top - 1
  return blocks.map((block) => {
    if (block.kind === 'heading') level = block.level + place.top - 2
    return folded(block, place, blockHtml(block, place, level))
  })
}

function blockHtml(block: Block, place: Place, level: number): Html {
  switch (block.kind) {
    case 'heading':
      return heading(level, block.text, place.folds ? block.id : '')
    case 'paragraph':
      return html`<p>${inlines(block.inlines, place)}</p>`
    case 'list':
      return list(block, place)
    case 'table':
      return table(block, place)
    case 'copy': {
      const { copy } = paperWords[place.language]
      return html`<div class="copy"><p class="label">${copy}</p><p class="text">${block.text}</p></div>`
    }
    case 'rules':
      return html`<div class="rules">${block.rules.map((rule) => ruleHtml(rule, place, level + 1))}</div>`
    case 'answers':
      return answers(block, place)
    case 'case':
      return example(block, place)
    case 'definitions':
      return html`<dl class="definitions">${block.items.map(
        ({ term, text }) => html`<div><dt>${term}</dt><dd>${inlines(text, place)}</dd></div>`,
      )}</dl>`
  }
}

function folded(block: Block, { folds }: Place, content: Html): Html {
  const label = 'folded' in block ? block.folded : null
  if (!label) return content
  const words = block.kind === 'rules' ? `${label}: ${block.rules.map(({ id }) => id).join(', ')}` : label
  if (folds) return html`<details class="folded"><summary>${words}</summary>${content}</details>`
  return html`<div class="folded"><p class="label">${words}</p>${content}</div>`
}

const inlines = (all: readonly Inline[], place: Place): Html[] =>
  all.map((inline) => inlineHtml(inline, place))

function inlineHtml(inline: Inline, { hrefOf, hrefOfRule }: Place): Html {
  if ('link' in inline) {
    const href = 'page' in inline.link ? hrefOf(inline.link.page) : inline.link.href
    return html`<a href="${href}">${inline.text}</a>`
  }
  if ('text' in inline) return html`${inline.text}`
  if ('strong' in inline) return html`<strong>${inline.strong}</strong>`
  if ('em' in inline) return html`<em>${inline.em}</em>`
  if ('code' in inline) return html`<code>${inline.code}</code>`
  const ids = inline.tie.map((id, at) => html`${at === 0 ? '' : ', '}<a href="${hrefOfRule(id)}">${id}</a>`)
  return html`<span class="tie">[${ids}]</span>`
}

function list({ ordered, items }: Of<'list'>, place: Place): Html {
  const rows = items.map((item) => html`<li>${inlines(item, place)}</li>`)
  return ordered ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>`
}

function table({ head, rows }: Of<'table'>, place: Place): Html {
  const cells = (row: readonly Inline[][]) =>
    row.map((cell, at) =>
      at === 0 ? html`<th scope="row">${inlines(cell, place)}</th>` : html`<td>${inlines(cell, place)}</td>`,
    )
  return html`<table>
<thead><tr>${head.map((cell) => html`<th scope="col">${inlines(cell, place)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody>
</table>`
}

function answers(block: Of<'answers'>, place: Place): Html {
  const { given, answer } = paperWords[place.language]
  const { rowLabel, colLabel, cols, rows } = block
  const heads = (colLabel === null ? [answer] : cols.map((col) => paired(colLabel, col))).map(
    (words) => html`<th scope="col">${words}</th>`,
  )
  const body = rows.map(
    ({ label, cells }) =>
      html`<tr><th scope="row">${label}</th>${cells.map(
        ({ outcome, word, rule }) =>
          html`<td>${verdict(outcome, word)} ${inlines([{ tie: [rule] }], place)}</td>`,
      )}</tr>`,
  )
  const caption = block.given === '' ? undefined : html`<caption>${given}: ${block.given}</caption>`
  return html`<table class="answers">${caption}
<thead><tr><th scope="col">${rowLabel}</th>${heads}</tr></thead>
<tbody>${body}</tbody>
</table>`
}

function example({ given, decision, story }: Of<'case'>, place: Place): Html {
  const { answer, facts } = paperWords[place.language]
  const { outcome, word, stepWord, rule } = decision
  const then = stepWord === null ? word : `${word}: ${stepWord}`
  return html`<div class="case">
${story === null ? undefined : html`<p>${inlines(story, place)}</p>`}
${given === '' ? undefined : html`<p class="given">${facts}: ${given}</p>`}
<p class="answer">${answer}: ${verdict(outcome, then)} ${inlines([{ tie: [rule] }], place)}</p>
</div>`
}
