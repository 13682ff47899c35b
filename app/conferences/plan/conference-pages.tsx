import {
  Alert,
  ButtonGroup,
  ButtonLink,
  DataList,
  DateInput,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  longDate,
  Paragraph,
  RadioGroup,
  SendOrCancel,
  StatusBadge,
  type Task,
  TaskList,
  TextInput,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import {
  type AgendaSlot,
  type ConferenceView,
  isOver,
  type ListedConference,
} from './conference-view.ts'
import { ways } from './conference-form.ts'
import { minutesAfter, timeOf } from './moment-at.ts'
import { agendaTexts } from './texts.ts'

/** The conferences where one has a seat or that one chairs: what comes first, then what was. */
export function ConferencesPage(props: {
  readonly coming: readonly ListedConference[]
  readonly past: readonly ListedConference[]
}) {
  const texts = useTexts(agendaTexts)
  const { coming, past } = props
  return (
    <>
      <Heading level={1}>{texts.listTitle}</Heading>
      <Paragraph kind="lead">{texts.listLead}</Paragraph>
      <ButtonGroup>
        <ButtonLink href={paths.newConference()}>{texts.newLink}</ButtonLink>
      </ButtonGroup>
      {coming.length + past.length === 0 ? <Paragraph>{texts.none}</Paragraph> : null}
      <Conferences heading={texts.coming} conferences={coming} />
      <Conferences heading={texts.past} conferences={past} />
    </>
  )
}

function Conferences(props: {
  readonly heading: string
  readonly conferences: readonly ListedConference[]
}) {
  const tasks = props.conferences.map(useConferenceTask)
  if (tasks.length === 0) return null
  return (
    <>
      <Heading level={2}>{props.heading}</Heading>
      <TaskList tasks={tasks} />
    </>
  )
}

function useConferenceTask(one: ListedConference): Task {
  const texts = useTexts(agendaTexts)
  const { language } = usePage()
  const { id, place, startsAt, endsAt, slots, isOpen, isCancelled } = one
  const when = `${longDate(startsAt, language)}, ${timeOf(startsAt)}–${timeOf(endsAt)}`
  return {
    id,
    title: when,
    href: paths.conference({ conferenceId: id }),
    hint: [place, texts.points(slots)].filter(Boolean).join(' · '),
    status: isCancelled ? (
      <StatusBadge>{texts.cancelledBadge}</StatusBadge>
    ) : isOpen ? (
      <StatusBadge kind="ok">{texts.openBadge}</StatusBadge>
    ) : (
      <StatusBadge kind="info">{one.chairs ? texts.youChair : texts.title}</StatusBadge>
    ),
  }
}

/** Where and when a conference is, to plan it or to change that. */
export function ConferenceForm(props: {
  readonly heading: string
  readonly lead?: string
  readonly send: string
  readonly action: string
  readonly back: string
  readonly values: FormValues
}) {
  const texts = useTexts(agendaTexts)
  return (
    <>
      <Heading level={1}>{props.heading}</Heading>
      {props.lead === undefined ? null : <Paragraph kind="lead">{props.lead}</Paragraph>}
      <Form action={props.action} values={props.values}>
        <FormNumber />
        <RadioGroup
          name="hoe"
          label={texts.way}
          choices={ways.map((value) => ({ value, label: texts[value] }))}
        />
        <TextInput name="plaats" label={texts.place} hint={texts.placeHint} />
        <DateInput name="dag" label={texts.day} />
        <TextInput name="van" label={texts.from} hint={texts.timeHint} width="short" />
        <TextInput name="tot" label={texts.until} hint={texts.timeHint} width="short" />
        <SendOrCancel send={props.send} href={props.back} cancel={texts.cancel} />
      </Form>
    </>
  )
}

/** A conference: where and when, and the agenda as far as one sits in it. */
export function ConferencePage({ view }: { readonly view: ConferenceView }) {
  const texts = useTexts(agendaTexts)
  const { language } = usePage()
  const { found, slots, chairs } = view
  const conferenceId = found.id
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      {found.cancelledAt === null ? null : (
        <Alert kind="warning">
          <Paragraph>{texts.cancelledNow}</Paragraph>
        </Alert>
      )}
      <DataList
        rows={[
          {
            key: texts.when,
            value: `${longDate(found.startsAt, language)}, ${timeOf(found.startsAt)}–${timeOf(found.endsAt)}`,
          },
          { key: texts.where, value: `${view.place} (${texts[found.way].toLowerCase()})` },
          { key: texts.chair, value: chairs ? `${view.chair} ${texts.you}` : view.chair },
        ]}
      />
      {slots.length === 0 ? null : (
        <p className="dw-aside dw-screen-only">
          <TextLink href={paths.conferenceCalendar({ conferenceId })}>{texts.toCalendar}</TextLink>
          <span>{texts.calendarText}</span>
        </p>
      )}
      <Heading level={2}>{texts.agenda}</Heading>
      {slots.length === 0 ? (
        <Paragraph>{chairs ? texts.noSlotsChair : texts.noSlots}</Paragraph>
      ) : null}
      {slots.map((slot) => (
        <SlotPart key={slot.id} slot={slot} />
      ))}
      {chairs ? null : <Paragraph kind="small">{texts.notForYou}</Paragraph>}
      {chairs && found.cancelledAt === null ? <Manage view={view} /> : null}
    </>
  )
}

function SlotPart({ slot }: { readonly slot: AgendaSlot }) {
  const texts = useTexts(agendaTexts)
  const begins = timeOf(slot.startsAt)
  const time = `${begins}–${timeOf(minutesAfter(slot.startsAt, slot.minutes))}`
  return (
    <section className="dw-panel">
      <Heading level={3}>{time}</Heading>
      <DataList
        rows={[
          { key: texts.aboutWhom, value: slot.names.join(', ') },
          { key: texts.question, value: slot.question },
          { key: texts.whoComes, value: slot.who.join(', ') },
          { key: texts.standing, value: <Standing slot={slot} /> },
        ]}
      />
      <p className="dw-aside dw-screen-only">
        <SlotLinks slot={slot} begins={begins} />
      </p>
    </section>
  )
}

function Standing({ slot }: { readonly slot: AgendaSlot }) {
  const texts = useTexts(agendaTexts)
  if (slot.stage === 'cancelled') return <StatusBadge>{texts.cancelled}</StatusBadge>
  return <StatusBadge kind={slot.isOpen ? 'ok' : 'info'}>{texts[slot.stage]}</StatusBadge>
}

function SlotLinks({ slot, begins }: { readonly slot: AgendaSlot; readonly begins: string }) {
  const texts = useTexts(agendaTexts)
  const slotId = slot.id
  const context = texts.pointOf(begins)
  if (slot.stage === 'cancelled') return null
  return (
    <>
      {slot.seatId !== null && !isOver(slot) ? (
        <>
          <TextLink href={paths.slot({ slotId })} context={context}>
            {texts.open}
          </TextLink>
          <TextLink href={paths.prepareSlot({ slotId })} context={context}>
            {texts.prepare}
          </TextLink>
        </>
      ) : null}
      {slot.stage === 'closed' ? (
        <TextLink href={paths.minutes({ slotId })} context={context}>
          {texts.minutes}
        </TextLink>
      ) : null}
      {slot.canAdmit ? (
        <TextLink href={paths.admitToSlot({ slotId })} context={context}>
          {texts.admitMore}
        </TextLink>
      ) : null}
      {slot.canAdmit && slot.stage === 'planned' ? (
        <TextLink href={paths.cancelSlot({ slotId })} context={context}>
          {texts.cancelSlot}
        </TextLink>
      ) : null}
    </>
  )
}

function Manage({ view }: { readonly view: ConferenceView }) {
  const texts = useTexts(agendaTexts)
  const conferenceId = view.found.id
  return (
    <div className="dw-screen-only">
      <Heading level={2}>{texts.manage}</Heading>
      <ButtonGroup>
        <ButtonLink href={paths.newSlot({ conferenceId })}>{texts.addSlot}</ButtonLink>
        <ButtonLink kind="secondary" href={paths.changeConference({ conferenceId })}>
          {texts.change}
        </ButtonLink>
        <ButtonLink kind="secondary" href={paths.cancelConference({ conferenceId })}>
          {texts.cancelAll}
        </ButtonLink>
      </ButtonGroup>
    </div>
  )
}
