import type { ReactNode } from 'react'
import './table.css'

export interface Column<T> {
  key: string
  head: string
  cell: (row: T) => ReactNode
  /** The cell that names the row. */
  rowHead?: boolean
}
interface Props<T> {
  caption: string
  hideCaption?: boolean
  columns: readonly Column<T>[]
  rows: readonly T[]
  rowKey: (row: T) => string
}

/** A real table; on a narrow window each row folds to a small list that repeats the headings. */
export function DataTable<T>({ caption, hideCaption, columns, rows, rowKey }: Props<T>) {
  return (
    <table className="table folds">
      <caption>{hideCaption ? <span className="vh">{caption}</span> : caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) =>
              column.rowHead ? (
                <th key={column.key} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} data-head={column.head}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
