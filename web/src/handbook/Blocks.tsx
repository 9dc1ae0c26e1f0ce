import type { ReactNode } from 'react'
import type { Block, Inline } from '../../../server/src/contract.ts'
import { AnswersTable } from './AnswersTable.tsx'
import { CaseBox } from './CaseBox.tsx'
import { CopyBlock } from './CopyBlock.tsx'
import { Inlines } from './Inlines.tsx'
import { keyed } from './keyed.ts'
import { RuleCard } from './RuleCard.tsx'

/** A page, part by part. Nothing of it is markup that somebody wrote: each part is a component of ours. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const headings = headingsOver(blocks)
  return keyed(blocks).map(({ key, part }) => (
    <Folded key={key} words={'folded' in part ? part.folded : null}>
      <Part block={part} under={headings[Number(key)]} />
    </Folded>
  ))
}

/** What another law says is folded away under words that say so. */
function Folded({ words, children }: { words: string | null | undefined; children: ReactNode }) {
  if (!words) return children
  return (
    <details className="folded">
      <summary>{words}</summary>
      {children}
    </details>
  )
}

function Part({ block, under }: { block: Block; under: Heading | undefined }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2 id={block.id}>{block.text}</h2> : <h3 id={block.id}>{block.text}</h3>
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.inlines} />
        </p>
      )
    case 'list':
      return <List {...block} />
    case 'table':
      return <Table {...block} caption={under?.text ?? ''} />
    case 'copy':
      return <CopyBlock text={block.text} />
    case 'rules':
      return (
        <div className="stack">
          {block.rules.map((rule) => (
            <RuleCard key={rule.id} rule={rule} heading={under?.level === 3 ? 'h4' : 'h3'} />
          ))}
        </div>
      )
    case 'answers':
      return <AnswersTable block={block} />
    case 'case':
      return <CaseBox block={block} />
    default:
      return (
        <dl className="definitions">
          {keyed(block.items).map(({ key, part }) => (
            <div key={key}>
              <dt lang={part.termLang}>{part.term}</dt>
              <dd>
                <Inlines inlines={part.text} />
              </dd>
            </div>
          ))}
        </dl>
      )
  }
}

function List({ ordered, items }: { ordered: boolean; items: readonly Inline[][] }) {
  const rows = keyed(items).map(({ key, part }) => (
    <li key={key}>
      <Inlines inlines={part} />
    </li>
  ))
  return ordered ? <ol className="numbered">{rows}</ol> : <ul className="bulleted">{rows}</ul>
}

interface TableProps {
  caption: string
  head: readonly Inline[][]
  rows: readonly Inline[][][]
}

/** The first cell of a row names it. On a narrow window each row folds to a small list that repeats the headings. */
function Table({ caption, head, rows }: TableProps) {
  return (
    <div className="table-wrap">
      <table className="table folds">
        <caption>
          <span className="vh">{caption}</span>
        </caption>
        <thead>
          <tr>
            {keyed(head).map(({ key, part }) => (
              <th key={key} scope="col">
                <Inlines inlines={part} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows).map(({ key, part: [first = [], ...rest] }) => (
            <tr key={key}>
              <th scope="row">
                <Inlines inlines={first} />
              </th>
              {keyed(rest).map(({ key: column, part: cell }) => (
                <td key={column} data-head={plain(head[Number(column) + 1])}>
                  <Inlines inlines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const plain = (inlines: readonly Inline[] = []) =>
  inlines.map((inline) => ('text' in inline ? inline.text : '')).join('')

type Heading = Extract<Block, { kind: 'heading' }>

/** The heading that each part stands under. */
function headingsOver(blocks: readonly Block[]): (Heading | undefined)[] {
  let over: Heading | undefined
  return blocks.map((block) => {
    if (block.kind === 'heading') over = block
    return over
  })
}
