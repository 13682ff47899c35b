import type { ComponentChildren } from 'preact'

/** A table with a caption; the first cell of each row names the row. */
export function Table(props: {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly ComponentChildren[] }[]
  readonly hideCaption?: boolean
}) {
  return (
    // A wide table scrolls in a box of its own; with tabindex the keyboard can scroll it too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: scrollable by keyboard
    <section className="dw-table" aria-label={props.caption} tabIndex={0}>
      <table className="utrecht-table utrecht-table--html-table">
        <caption className={props.hideCaption ? 'dw-hidden' : 'utrecht-table__caption'}>
          {props.caption}
        </caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {props.columns.map((column) => (
              <th className="utrecht-table__header-cell" scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {props.rows.map(({ id, cells }) => (
            <Row key={id} cells={cells} columns={props.columns} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row(props: {
  readonly cells: readonly ComponentChildren[]
  readonly columns: readonly string[]
}) {
  const [first, ...rest] = props.cells
  return (
    <tr className="utrecht-table__row">
      <th className="utrecht-table__cell" scope="row">
        {first}
      </th>
      {rest.map((cell, index) => (
        <td className="utrecht-table__cell" key={props.columns[index + 1]}>
          {cell}
        </td>
      ))}
    </tr>
  )
}
