import {
  ButtonGroup,
  ButtonLink,
  dateAndTime,
  Details,
  Paragraph,
  StatusBadge,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { now } from '../../clock.ts'
import { paths } from '../../paths.ts'
import { clockTime } from '../clock-time.ts'
import { DoorButton } from './door-button.tsx'
import type { LiveView } from './live-view.ts'
import { liveTexts } from './texts.ts'

/** How the slot stands, until when, and what one can do about it. */
export function StandPart({ view }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  const { slot, words } = view
  const question = words.get(slot.questionText)
  return (
    <section className="dw-live__stand">
      <p className="dw-live__line">
        <StatusBadge kind={slot.stage === 'planned' ? 'neutral' : 'info'}>
          {texts[slot.stage]}
        </StatusBadge>{' '}
        <Until view={view} />
      </p>
      {question === undefined ? null : (
        <Paragraph>
          <strong>{texts.question}:</strong> {question}
        </Paragraph>
      )}
      {slot.stage === 'planned' ? <Planned view={view} /> : <Open view={view} />}
    </section>
  )
}

/** How long a slot stays open after its time, before it closes by itself. */
const grace = 15 * 60_000

function Until({ view: { slot } }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  const { language } = usePage()
  const { untilAt } = slot
  if (untilAt === null)
    return <>{texts.plannedAt(dateAndTime(slot.startsAt, language), slot.minutes)}</>
  return (
    <>
      {untilAt <= now()
        ? texts.timeIsUp(clockTime(new Date(untilAt.getTime() + grace), language))
        : texts.openUntil(clockTime(untilAt, language))}
    </>
  )
}

function Planned({ view }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  const slotId = view.slot.id
  return (
    <>
      {view.isChair ? null : <Paragraph>{texts.waitForChair}</Paragraph>}
      <ButtonGroup>
        {view.isChair ? (
          <DoorButton slotId={slotId} doing="openen">
            {texts.open}
          </DoorButton>
        ) : null}
        <ButtonLink kind="secondary" href={paths.prepareSlot({ slotId })}>
          {texts.prepare}
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}

function Open({ view }: { readonly view: LiveView }) {
  return view.isPresent ? <Inside view={view} /> : <Outside view={view} />
}

function Outside({ view }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  const { me, slot, isChair } = view
  if (me === undefined) return <Paragraph>{texts.onlyLeads}</Paragraph>
  const mayEnter = isChair || me.comes === 'whole' || me.letIn
  return (
    <>
      <Paragraph>{mayEnter ? texts.notPresent : texts.waitForLetIn}</Paragraph>
      <ButtonGroup>
        {mayEnter ? (
          <DoorButton slotId={slot.id} doing="erbij">
            {texts.join}
          </DoorButton>
        ) : null}
        <ButtonLink kind="secondary" href={paths.prepareSlot({ slotId: slot.id })}>
          {texts.prepare}
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}

function Inside({ view }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  const slotId = view.slot.id
  const { isChair, phase } = view
  return (
    <>
      <ButtonGroup>
        {phase === 'open' ? (
          <ButtonLink href={paths.putOnTable({ slotId })}>{texts.put}</ButtonLink>
        ) : null}
        {isChair ? <ChairButtons view={view} /> : null}
        <DoorButton slotId={slotId} doing="weg" kind="subtle">
          {texts.leave}
        </DoorButton>
      </ButtonGroup>
      {isChair ? null : (
        <Details summary={texts.takeChairSummary}>
          <Paragraph>{texts.takeChairHint}</Paragraph>
          <DoorButton slotId={slotId} doing="voorzitten" kind="secondary">
            {texts.takeChair}
          </DoorButton>
        </Details>
      )}
    </>
  )
}

/** The next step of the slot, and more time for it. */
function ChairButtons({ view: { slot } }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  const slotId = slot.id
  return (
    <>
      {slot.stage === 'involvement' ? (
        <DoorButton slotId={slotId} doing="inhoud" kind="secondary">
          {texts.toContent}
        </DoorButton>
      ) : null}
      {slot.stage === 'content' ? (
        <DoorButton slotId={slotId} doing="slotronde" kind="secondary">
          {texts.toRound}
        </DoorButton>
      ) : null}
      <DoorButton slotId={slotId} doing="langer" kind="subtle">
        {texts.extend}
      </DoorButton>
    </>
  )
}
