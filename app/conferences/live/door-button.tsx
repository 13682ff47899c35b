import type { ComponentChildren } from 'preact'
import { Button, Form, HiddenField } from '../../page/index.ts'
import { paths } from '../../paths.ts'

/** What can be done at the door of a slot, as its form says it. */
export const doings = [
  'openen',
  'langer',
  'inhoud',
  'slotronde',
  'voorzitten',
  'binnenlaten',
  'erbij',
  'weg',
] as const
export type Doing = (typeof doings)[number]

/** One button that does one thing: open the slot, join it, leave it, go on to the next step. */
export function DoorButton(props: {
  readonly slotId: string
  readonly doing: Doing
  /** Whom it is done for, when that is somebody else. */
  readonly who?: string
  readonly kind?: 'primary' | 'secondary' | 'subtle'
  readonly children: ComponentChildren
}) {
  const { slotId, doing, who, kind = 'primary' } = props
  return (
    <Form
      action={paths.slotDoor({ slotId })}
      id={who === undefined ? `deur-${doing}` : `deur-${doing}-${who}`}
    >
      <HiddenField name="doen" value={doing} />
      {who === undefined ? null : <HiddenField name="wie" value={who} />}
      <Button kind={kind}>{props.children}</Button>
    </Form>
  )
}
