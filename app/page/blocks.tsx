import type { ComponentChildren } from 'preact'
import { fieldId } from './form-values.ts'
import { useTexts } from './page-context.ts'
import { Heading, Hidden } from './prose.tsx'
import { pageTexts } from './texts.ts'

/** Something that opens when the reader wants more. */
export function Details(props: {
  readonly summary: ComponentChildren
  readonly open?: boolean
  readonly children: ComponentChildren
}) {
  return (
    <details className="dw-details" open={props.open}>
      <summary className="dw-details__summary">{props.summary}</summary>
      <div className="dw-details__content">{props.children}</div>
    </details>
  )
}

const alertNames = { info: 'information', ok: 'done', warning: 'note', error: 'wrong' } as const

/** A message that stands out; its kind is said in words, not by colour alone. */
export function Alert(props: {
  readonly kind: 'info' | 'ok' | 'warning' | 'error'
  readonly heading?: string
  readonly children: ComponentChildren
}) {
  const texts = useTexts(pageTexts)
  return (
    <div className={`dw-alert dw-alert--${props.kind}`} role="note">
      <span className="dw-alert__icon" aria-hidden="true" />
      <div className="dw-alert__content">
        {props.heading ? (
          <Heading level={2} size={4}>
            {props.heading}
          </Heading>
        ) : (
          <Hidden>{texts[alertNames[props.kind]]}: </Hidden>
        )}
        {props.children}
      </div>
    </div>
  )
}

/** A short word about how something stands. The word says it; the colour helps. */
export function StatusBadge(props: {
  readonly kind?: 'neutral' | 'info' | 'ok' | 'warning' | 'error'
  readonly children: ComponentChildren
}) {
  return <span className={`dw-badge dw-badge--${props.kind ?? 'neutral'}`}>{props.children}</span>
}

/** A framed part of a page. `strong` is for the one that matters most. */
export function Panel(props: {
  readonly heading?: ComponentChildren
  readonly level?: 2 | 3
  readonly strong?: boolean
  readonly tone?: 'neutral' | 'ok' | 'warning' | 'error'
  readonly children: ComponentChildren
}) {
  const classes = [
    'dw-panel',
    props.strong ? 'dw-panel--strong' : '',
    props.tone ? `dw-panel--${props.tone}` : '',
  ]
  return (
    <section className={classes.filter(Boolean).join(' ')}>
      {props.heading ? (
        <Heading level={props.level ?? 2} size={3}>
          {props.heading}
        </Heading>
      ) : null}
      {props.children}
    </section>
  )
}

/** A card that leads somewhere: the whole card is the link. */
export function CardLink(props: {
  readonly href: string
  readonly title: string
  readonly children?: ComponentChildren
}) {
  return (
    <li className="dw-card">
      <a className="dw-card__link" href={props.href}>
        {props.title}
      </a>
      {props.children ? <p className="dw-card__text">{props.children}</p> : null}
    </li>
  )
}

/** Cards beside one another, below one another on a small screen. */
export function Cards({ children }: { readonly children: ComponentChildren }) {
  return <ul className="dw-cards">{children}</ul>
}

/** One thing to do. Without `href` it cannot be done yet, and its status says why. */
export interface Task {
  readonly id: string
  readonly title: string
  readonly href?: string
  readonly hint?: ComponentChildren
  readonly status: ComponentChildren
}

/** Work in the order in which it is done; each row says how it stands. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="dw-tasks">
      {tasks.map(({ id, title, href, hint, status }) => (
        <li className="dw-tasks__row" key={id}>
          <div className="dw-tasks__what">
            {href ? (
              <a
                className="utrecht-link utrecht-link--html-a"
                href={href}
                aria-describedby={`${id}-status`}
              >
                {title}
              </a>
            ) : (
              <span>{title}</span>
            )}
            {hint ? <div className="dw-tasks__hint">{hint}</div> : null}
          </div>
          <div className="dw-tasks__status" id={`${id}-status`}>
            {status}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** A text to copy: without script, a box in which it can be selected. It prints as plain text. */
export function CopyBlock(props: {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly rows?: number
}) {
  const texts = useTexts(pageTexts)
  const id = fieldId(props.id)
  return (
    <div className="dw-copy">
      <label className="dw-field__label" htmlFor={id}>
        {props.label}
      </label>
      <div className="dw-field__hint dw-copy__hint" id={`${id}-uitleg`}>
        {texts.copyHint}
      </div>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea dw-copy__text"
        id={id}
        readOnly
        rows={props.rows ?? Math.max(3, Math.ceil(props.text.length / 60) + 1)}
        aria-describedby={`${id}-uitleg`}
        defaultValue={props.text}
      />
      <p className="dw-copy__print" aria-hidden="true">
        {props.text}
      </p>
    </div>
  )
}

/** How it stands and how far it still is: "Nog hoogstens 6 vragen". */
export function StepLine(props: { readonly most: number; readonly standing?: ComponentChildren }) {
  const texts = useTexts(pageTexts)
  return (
    <p className="dw-step-line">
      <span className="dw-step-line__left">{texts.questionsLeft(props.most)}</span>
      {props.standing ? <span className="dw-step-line__standing">{props.standing}</span> : null}
    </p>
  )
}
