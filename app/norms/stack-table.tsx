import type { ComponentChildren } from 'preact'

/** A cell with the name of its column, which stands beside it where the screen is narrow. */
export interface StackRow {
  readonly id: string
  readonly head: ComponentChildren
  readonly cells: readonly ComponentChildren[]
}

export interface StackGroup {
  readonly id: string
  readonly title?: string
  readonly rows: readonly StackRow[]
}

/** A wide table that becomes a list of cards on a narrow screen, so that nothing has to be scrolled. */
export function StackTable(props: {
  readonly caption: string
  readonly columns: readonly string[]
  readonly groups: readonly StackGroup[]
  readonly dense?: boolean
}) {
  const [, ...rest] = props.columns
  return (
    <table className={props.dense ? 'dw-stack dw-stack--dense' : 'dw-stack'}>
      <caption className="dw-hidden">{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {props.groups.map((group) => (
        <tbody key={group.id}>
          {group.title === undefined ? null : (
            <tr className="dw-stack__group">
              <th scope="rowgroup" colSpan={props.columns.length}>
                {group.title}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <tr key={row.id} id={row.id}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, index) => (
                <td data-label={rest[index]} key={rest[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
