import type { ComponentChildren } from 'preact'
import { useTexts } from './page-context.ts'
import { TextLink } from './prose.tsx'
import { pageTexts } from './texts.ts'

/** A question with its answer, and where to change it. */
export interface DataRow {
  /** Where two keys may read the same. */
  readonly id?: string
  readonly key: string
  readonly value: ComponentChildren
  readonly change?: { readonly href: string; readonly context?: string }
  /** A mark beside the answer, such as "te controleren". */
  readonly mark?: ComponentChildren
}

/** Answers to check: each with a link to change it that says aloud what it changes. */
export function DataList({ rows }: { readonly rows: readonly DataRow[] }) {
  const texts = useTexts(pageTexts)
  return (
    <dl className="dw-data-list">
      {rows.map(({ key, value, change, mark, id = key }) => (
        <div className="dw-data-list__row" key={id}>
          <dt className="dw-data-list__key">{key}</dt>
          <dd className="dw-data-list__value">
            {value}
            {mark ? <div className="dw-data-list__mark">{mark}</div> : null}
          </dd>
          {change ? (
            <dd className="dw-data-list__action">
              <TextLink href={change.href} context={change.context ?? key}>
                {texts.change}
              </TextLink>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
