import type { ComponentChildren } from 'preact'

interface HeadingProperties {
  readonly level: 1 | 2 | 3 | 4
  readonly id?: string
  /** How large it looks, when that differs from its place in the page. */
  readonly size?: 1 | 2 | 3 | 4
  readonly children: ComponentChildren
}

/** A heading; every page has exactly one of level 1. */
export function Heading({ level, id, size = level, children }: HeadingProperties) {
  const Tag = `h${level}` as const
  return (
    <Tag className={`dw-heading dw-heading--${size}`} id={id}>
      {children}
    </Tag>
  )
}

/** A paragraph. `lead` for the one sentence that opens a page, `small` for a remark. */
export function Paragraph(props: {
  readonly kind?: 'lead' | 'small'
  readonly children: ComponentChildren
}) {
  const kind = props.kind ? ` utrecht-paragraph--${props.kind}` : ''
  return <p className={`utrecht-paragraph${kind}`}>{props.children}</p>
}

/** A link in running text. `context` is heard by screen readers only. */
export function TextLink(props: {
  readonly href: string
  readonly context?: string
  readonly children: ComponentChildren
}) {
  return (
    <a className="utrecht-link utrecht-link--html-a" href={props.href}>
      {props.children}
      {props.context ? <Hidden> {props.context}</Hidden> : null}
    </a>
  )
}

/** Text for screen readers only. */
export function Hidden({ children }: { readonly children: ComponentChildren }) {
  return <span className="dw-hidden">{children}</span>
}

/** A list with dots, or with numbers when the order matters. */
export function List(props: {
  readonly items: readonly ComponentChildren[]
  readonly ordered?: boolean
}) {
  const Tag = props.ordered ? 'ol' : 'ul'
  return (
    <Tag className="dw-list">
      {props.items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Tag>
  )
}
