import { Heading, StatusBadge, TextLink, useTexts } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import type { Admission } from '../slots-repository.ts'
import { DoorButton } from './door-button.tsx'
import type { LiveView } from './live-view.ts'
import { liveTexts } from './texts.ts'

/** Who is at the slot, who is in the chair, and who is not in yet. */
export function PeoplePart({ view }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  return (
    <section>
      <Heading level={2}>{texts.whoIsThere}</Heading>
      <ul className="dw-present">
        {view.admissions.map((one) => (
          <Person key={one.participantId} one={one} view={view} />
        ))}
      </ul>
      {view.isChair ? (
        <p className="dw-aside dw-screen-only">
          <TextLink href={paths.admitToSlot({ slotId: view.slot.id })}>{texts.admit}</TextLink>
        </p>
      ) : null}
    </section>
  )
}

function Person({ one, view }: { readonly one: Admission; readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  const { slot, isChair, phase } = view
  const isOpen = phase === 'open' || phase === 'round'
  const waits = isOpen && one.comes === 'part' && !one.letIn && one.participantId !== slot.chairId
  const words = [one.name || texts.somebody, one.mine ? texts.you : ''].filter(Boolean).join(' ')
  const role = one.participantId === slot.chairId ? texts.chair : ''
  return (
    <li className="dw-present__one" id={`erbij-${one.participantId}`}>
      <span>
        <strong>{words}</strong>
        {['', one.organisation, role].filter((more, at) => at === 0 || more).join(', ')}
      </span>{' '}
      <StatusBadge kind={one.present ? 'ok' : 'neutral'}>
        {one.present ? texts.here : waits ? texts.waits : texts.notIn}
      </StatusBadge>
      {isChair && waits ? (
        <DoorButton slotId={slot.id} doing="binnenlaten" who={one.participantId} kind="secondary">
          {texts.letIn}
        </DoorButton>
      ) : null}
    </li>
  )
}
