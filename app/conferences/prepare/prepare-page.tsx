import { categoryLabel } from '../../cases/category-words.ts'
import { phaseLabels } from '../../cases/phases.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  DataList,
  Form,
  FormNumber,
  Heading,
  List,
  longDate,
  Panel,
  Paragraph,
  StatusBadge,
  type Task,
  TaskList,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { isOver } from '../plan/conference-view.ts'
import { minutesAfter, timeOf } from '../plan/moment-at.ts'
import { agendaTexts } from '../plan/texts.ts'
import type { Preparation, PreparedFor, PreparedSubject } from './preparation.ts'
import { prepareTexts } from './texts.ts'
import type { WeighedFor } from './weighed-for.ts'

interface Properties {
  readonly view: Preparation
}

/** What the phase needs, what was asked of whom, and what may be told to each about each person. */
export function PreparePage({ view }: Properties) {
  const texts = useTexts(prepareTexts)
  const { slot } = view
  return (
    <>
      <Heading level={1}>{texts.heading}</Heading>
      {slot.isOpen ? (
        <Alert kind="info">
          <Paragraph>
            {texts.openNow}{' '}
            <TextLink href={paths.slot({ slotId: slot.id })}>{texts.toSlot}</TextLink>
          </Paragraph>
        </Alert>
      ) : null}
      <About view={view} />
      <AskedOfYou view={view} />
      <Phase view={view} />
      <Items view={view} />
      <Heading level={2}>{texts.weighed}</Heading>
      <Paragraph>{texts.weighedText}</Paragraph>
      {view.subjects.map((subject) => (
        <OneSubject key={subject.id} view={view} subject={subject} />
      ))}
    </>
  )
}

function About({ view }: Properties) {
  const texts = useTexts(prepareTexts)
  const { language } = usePage()
  const { slot, subjects } = view
  const until = minutesAfter(slot.startsAt, slot.minutes)
  return (
    <DataList
      rows={[
        { key: texts.question, value: view.question },
        {
          key: texts.when,
          value: `${longDate(slot.startsAt, language)}, ${timeOf(slot.startsAt)}–${timeOf(until)}`,
        },
        {
          key: texts.about,
          value: subjects.map(({ name }) => name || texts.somebody).join(', '),
        },
        { key: texts.client, value: useClient(view) },
      ]}
    />
  )
}

function useClient({ slot, without }: Preparation): string {
  const texts = useTexts(prepareTexts)
  const agenda = useTexts(agendaTexts)
  if (slot.withClient === 'client') return texts.withClient
  if (slot.withClient === 'representative') return texts.withRepresentative
  const why = [slot.withoutWhy ? `${agenda[slot.withoutWhy]}.` : '', without]
  return texts.because(why.filter(Boolean).join(' '))
}

function AskedOfYou({ view }: Properties) {
  const texts = useTexts(prepareTexts)
  const mine = view.admissions.find((one) => one.mine)
  const others = view.admissions.filter((one) => !one.mine)
  return (
    <>
      {mine === undefined || (view.slot.isChair && mine.asked === '') ? null : (
        <Panel heading={texts.askedOfYou}>
          <Paragraph>{mine.asked || texts.askedNothing}</Paragraph>
        </Panel>
      )}
      {others.length === 0 ? null : (
        <>
          <Heading level={2}>
            {others.some(({ asked }) => asked !== '') ? texts.asked : texts.others}
          </Heading>
          <List
            items={others.map(({ participantId, name, organisation, comes, asked }) => (
              <span key={participantId}>
                {[name, organisation].filter(Boolean).join(', ')}
                {comes === 'part' ? ` (${texts.part})` : ''}
                {asked ? `: ${asked}` : ''}
              </span>
            ))}
          />
        </>
      )}
    </>
  )
}

function Phase({ view }: Properties) {
  const texts = useTexts(prepareTexts)
  const { language } = usePage()
  const { found, purpose } = view
  const name = phaseLabels[found.phase][language]
  return (
    <>
      <Heading level={2}>{texts.phase}</Heading>
      {found.phase === 'conference' ? (
        <Paragraph>{texts.phaseIs(name)}</Paragraph>
      ) : (
        <Alert kind="warning">
          <Paragraph>{texts.otherPhase(name)}</Paragraph>
        </Alert>
      )}
      <Paragraph>
        <strong>{texts.purpose}:</strong> {purpose}
      </Paragraph>
      <Paragraph>{texts.kinds}:</Paragraph>
      <List items={found.categories.map((one) => categoryLabel(one, language))} />
    </>
  )
}

function Items({ view }: Properties) {
  const texts = useTexts(prepareTexts)
  const { items, slot } = view
  return (
    <>
      <Heading level={2}>{texts.items}</Heading>
      <Paragraph>{items.length === 0 ? texts.noItems : texts.itemsCount(items.length)}</Paragraph>
      <p className="dw-aside dw-screen-only">
        <TextLink href={paths.newItem({ caseId: slot.caseId })}>{texts.bringIn}</TextLink>
      </p>
    </>
  )
}

function OneSubject({ view, subject }: Properties & { readonly subject: PreparedSubject }) {
  const texts = useTexts(prepareTexts)
  const tasks = subject.others.map(useRow)
  if (!subject.isReached)
    return (
      <Panel heading={texts.somebody}>
        <Paragraph>{texts.notReached}</Paragraph>
      </Panel>
    )
  return (
    <Panel heading={subject.name || texts.somebody}>
      {tasks.length === 0 ? <Paragraph>{texts.nobodyElse}</Paragraph> : <TaskList tasks={tasks} />}
      <Weigh view={view} subject={subject} />
    </Panel>
  )
}

function Weigh({ view, subject }: Properties & { readonly subject: PreparedSubject }) {
  const texts = useTexts(prepareTexts)
  const { toWeigh, id: subjectId } = subject
  const [first] = toWeigh
  const { id: slotId, caseId } = view.slot
  if (first === undefined || isOver(view.slot)) return null
  if (!subject.hasOwnFile)
    return (
      <>
        <Paragraph>{texts.noFile}</Paragraph>
        {subject.name === '' ? null : (
          <ButtonLink kind="secondary" href={paths.linkCasePerson({ caseId, subjectId })}>
            {texts.link}
          </ButtonLink>
        )}
      </>
    )
  return (
    <Form action={paths.weighForTable({ slotId, subjectId })} id={`afwegen-${subjectId}`}>
      <FormNumber />
      <ButtonGroup>
        <Button>{texts.weighFor(toWeigh.length, first.name)}</Button>
      </ButtonGroup>
    </Form>
  )
}

function useRow({ participant, weighed }: PreparedFor): Task {
  const texts = useTexts(prepareTexts)
  const { language } = usePage()
  const names = (kinds: readonly string[]) =>
    kinds.map((one) => categoryLabel(one, language)).join(', ')
  const told = 'categories' in weighed && weighed.categories.length > 0
  const hint = [told ? texts.mayTell(names(weighed.categories)) : '', hintOf(weighed)]
  const href = hrefOf(weighed)
  return {
    id: participant.id,
    title: [participant.name, participant.organisation].filter(Boolean).join(', '),
    ...(href !== undefined && { href }),
    hint: hint.filter(Boolean).join('. '),
    status: <StateBadge weighed={weighed} />,
  }

  function hintOf(one: WeighedFor): string {
    if (one.state === 'partly') return texts.partlyHint(names(one.missing))
    if (one.state === 'decided') return texts[one.kind]
    if (one.state === 'to_weigh' || one.state === 'weighed') return ''
    return texts[`${one.state}Hint`]
  }
}

function hrefOf(weighed: WeighedFor): string | undefined {
  if (weighed.state === 'busy') return paths.weighing({ draftId: weighed.draftId })
  return 'weighingId' in weighed ? paths.record({ weighingId: weighed.weighingId }) : undefined
}

const kinds = {
  own: 'neutral',
  not_invited: 'neutral',
  busy: 'info',
  to_weigh: 'warning',
  partly: 'warning',
  weighed: 'ok',
  decided: 'neutral',
  consent_ended: 'neutral',
} as const

function StateBadge({ weighed }: { readonly weighed: WeighedFor }) {
  const texts = useTexts(prepareTexts)
  const { state } = weighed
  return (
    <StatusBadge kind={kinds[state]}>
      {state === 'weighed' ? texts.weighedBadge : texts[state]}
    </StatusBadge>
  )
}
