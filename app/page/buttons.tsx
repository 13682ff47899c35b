import type { ComponentChildren } from 'preact'

type Kind = 'primary' | 'secondary' | 'subtle' | 'danger'

const classOf: Readonly<Record<Kind, string>> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
  danger: 'utrecht-button utrecht-button--primary-action dw-button--danger',
}

interface ButtonProperties {
  readonly kind?: Kind
  /** With a name and value the form says which button was pressed. */
  readonly name?: string
  readonly value?: string
  /** The id of the form it sends, when it stands outside it. */
  readonly form?: string
  /** Another address than the form's own. */
  readonly action?: string
  readonly children: ComponentChildren
}

/** A button that sends its form. It is never disabled: pressing it says what is missing. */
export function Button({ kind = 'primary', action, children, ...rest }: ButtonProperties) {
  return (
    <button className={classOf[kind]} type="submit" formAction={action} {...rest}>
      {children}
    </button>
  )
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink(props: {
  readonly href: string
  readonly kind?: Kind
  readonly children: ComponentChildren
}) {
  return (
    <a className={`${classOf[props.kind ?? 'primary']} dw-button-link`} href={props.href}>
      {props.children}
    </a>
  )
}

/** Buttons that belong together: the main one first. */
export function ButtonGroup({ children }: { readonly children: ComponentChildren }) {
  return <div className="utrecht-button-group dw-button-group">{children}</div>
}

/** The button that sends a form, and a way out for who would rather not. */
export function SendOrCancel({
  send,
  cancel,
  href,
  kind = 'primary',
}: {
  readonly send: ComponentChildren
  readonly cancel: string
  /** Where who cancels goes. */
  readonly href: string
  readonly kind?: Kind
}) {
  return (
    <ButtonGroup>
      <Button kind={kind}>{send}</Button>
      <ButtonLink kind="subtle" href={href}>
        {cancel}
      </ButtonLink>
    </ButtonGroup>
  )
}
