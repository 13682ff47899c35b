import {
  Alert,
  DataList,
  dateAndTime,
  Heading,
  List,
  longDay,
  Paragraph,
  Table,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { nameOf, subjectName } from '../live/live-view.ts'
import { agendaTexts } from '../plan/texts.ts'
import type { Stage } from '../slots-repository.ts'
import type { Minutes } from './minutes.ts'
import { roundTexts } from './texts.ts'

interface MinutesProperties {
  readonly minutes: Minutes
}

/** The minutes of a slot: agreements and actions, for the reader, to print. */
export function MinutesPage(props: MinutesProperties & { readonly already: boolean }) {
  const { minutes, already } = props
  const texts = useTexts(roundTexts)
  const { slot } = minutes
  return (
    <>
      <Heading level={1}>{texts.minutesTitle}</Heading>
      {already ? (
        <Alert kind="info">
          <Paragraph>{texts.alreadyClosed}</Paragraph>
        </Alert>
      ) : null}
      <Paragraph kind="lead">{texts.minutesLead}</Paragraph>
      <Standing minutes={minutes} />
      <Facts minutes={minutes} />
      <There minutes={minutes} />
      <Agreements minutes={minutes} />
      <Actions minutes={minutes} />
      <Telling minutes={minutes} />
      <Paragraph kind="small">{texts.minutesYours}</Paragraph>
      <p className="dw-aside dw-screen-only">
        <TextLink href={paths.case({ caseId: slot.caseId })}>{texts.toCase}</TextLink>
      </p>
    </>
  )
}

function Standing({ minutes: { slot } }: MinutesProperties) {
  const texts = useTexts(roundTexts)
  if (slot.stage === 'closed') return null
  const standings: Partial<Record<Stage, string>> = {
    by_itself: texts.byItself,
    cancelled: texts.cancelled,
  }
  return (
    <Alert kind="info">
      <Paragraph>{standings[slot.stage] ?? texts.minutesNotYet}</Paragraph>
    </Alert>
  )
}

function Facts({ minutes }: MinutesProperties) {
  const texts = useTexts(roundTexts)
  const { language } = usePage()
  const { slot, people } = minutes
  const agenda = useTexts(agendaTexts)
  const there = texts[slot.withClient]
  const why = slot.withoutWhy === null || slot.withoutWhy === 'other' ? '' : agenda[slot.withoutWhy]
  const names = people.map(({ name }) => name || texts.somebody).join(', ')
  return (
    <DataList
      rows={[
        { key: texts.when, value: dateAndTime(slot.openedAt ?? slot.startsAt, language) },
        { key: texts.about, value: names },
        { key: texts.question, value: minutes.question },
        { key: texts.withClient, value: why === '' ? there : `${there}. ${why}.` },
      ]}
    />
  )
}

function There({ minutes: { there, slot } }: MinutesProperties) {
  const texts = useTexts(roundTexts)
  return (
    <>
      <Heading level={2}>{texts.whoWasThere}</Heading>
      {there.length === 0 ? (
        <Paragraph>{texts.nobodyThere}</Paragraph>
      ) : (
        <List
          items={there.map(({ participantId, name, organisation }) =>
            [
              name || texts.somebody,
              organisation,
              participantId === slot.chairId ? texts.chair : '',
            ]
              .filter(Boolean)
              .join(', '),
          )}
        />
      )}
    </>
  )
}

function Agreements({ minutes: { agreements } }: MinutesProperties) {
  const texts = useTexts(roundTexts)
  const plain = agreements.filter(({ ownerId }) => ownerId === null)
  if (agreements.length > 0 && plain.length === 0) return null
  return (
    <>
      <Heading level={2}>{texts.agreements}</Heading>
      {plain.length === 0 ? (
        <Paragraph>{texts.noAgreements}</Paragraph>
      ) : (
        <List items={plain.map(({ text }) => text)} />
      )}
    </>
  )
}

function Actions({ minutes }: MinutesProperties) {
  const texts = useTexts(roundTexts)
  const { language } = usePage()
  const actions = minutes.agreements.filter(({ ownerId }) => ownerId !== null)
  if (actions.length === 0) return null
  const hasUse = actions.some(({ use }) => use !== '')
  return (
    <>
      <Heading level={2}>{texts.actions}</Heading>
      <Table
        caption={texts.actions}
        hideCaption
        columns={[
          texts.actionWhat,
          texts.actionWho,
          texts.actionWhen,
          ...(hasUse ? [texts.mayUse] : []),
        ]}
        rows={actions.map(({ id, text, ownerId, dueOn, use }) => ({
          id,
          cells: [
            text,
            nameOf(minutes, ownerId, texts.somebody),
            dueOn === null ? '' : longDay(dueOn, language),
            ...(hasUse ? [use] : []),
          ],
        }))}
      />
    </>
  )
}

function Telling({ minutes }: MinutesProperties) {
  const texts = useTexts(roundTexts)
  const { language } = usePage()
  if (minutes.told.length === 0) return null
  return (
    <>
      <Heading level={2}>{texts.clientHears}</Heading>
      <List
        items={minutes.told.map(({ subjectId, tellerId, on }) =>
          texts.hears(
            subjectName(minutes, subjectId, texts.somebody),
            nameOf(minutes, tellerId, texts.somebody),
            longDay(on, language),
          ),
        )}
      />
    </>
  )
}
