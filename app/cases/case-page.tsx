import {
  ButtonGroup,
  ButtonLink,
  Details,
  Heading,
  List,
  longDate,
  Paragraph,
  StatusBadge,
  TaskList,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { RoundingOff } from '../closing/rounding-off.tsx'
import { CaseConferences } from '../conferences/plan/case-conferences.tsx'
import { CaseItems } from '../items/lists.tsx'
import { paths } from '../paths.ts'
import { CasePlan } from '../plans/case-plan.tsx'
import { CaseRequests } from '../requests/case-requests.tsx'
import { CaseShares } from '../shares/case-shares.tsx'
import { CaseParticipants } from './case-participants.tsx'
import { CasePeople } from './case-people.tsx'
import { useCaseTasks } from './case-tasks-list.tsx'
import type { CaseView } from './case-view.ts'
import { categoryLabel } from './category-words.ts'
import { CaseHappenedList } from './happened-list.tsx'
import { phaseLabels } from './phases.ts'
import { caseTexts } from './texts.ts'

/** A case: what it is for, about whom, what waits, what one has and asked, who takes part, what happened. */
export function CasePage({ view }: { readonly view: CaseView }) {
  const texts = useTexts(caseTexts)
  return (
    <>
      <Purpose view={view} />
      <OnThisPage />
      <CasePeople view={view} />
      <ToDo view={view} />
      {view.found.phase === 'closing' ? (
        <RoundingOff caseId={view.found.id} leads={view.leads} handOver={view.handOver} />
      ) : null}
      <Heading level={2} id="gegevens">
        {texts.items}
      </Heading>
      <CaseItems caseId={view.found.id} page={view.items} />
      <CaseConferences caseId={view.found.id} leads={view.leads} slots={view.slots} />
      <CasePlan caseId={view.found.id} actions={view.actions} />
      <CaseRequests {...view.requests} />
      <Heading level={2} id="verstrekkingen">
        {texts.shares}
      </Heading>
      <CaseShares view={view.shares} />
      <CaseParticipants view={view} />
      <Happened view={view} />
      <Manage view={view} />
    </>
  )
}

/** A busy case is a long page: ways to jump down it. */
function OnThisPage() {
  const texts = useTexts(caseTexts)
  const parts = [
    ['#gegevens', texts.items],
    ['#overleg', texts.conference],
    ['#plan', texts.plan],
    ['#vragen', texts.requests],
    ['#verstrekkingen', texts.shares],
    ['#deelnemers', texts.participants],
    ['#gebeurd', texts.happened],
  ] as const
  return (
    <nav className="dw-aside" aria-label={texts.onThisPage}>
      {parts.map(([href, name]) => (
        <TextLink key={href} href={href}>
          {name}
        </TextLink>
      ))}
    </nav>
  )
}

function Purpose({ view }: { readonly view: CaseView }) {
  const texts = useTexts(caseTexts)
  const { language } = usePage()
  const { found, purpose, why, organisation } = view
  return (
    <>
      <Heading level={1}>{purpose || texts.title}</Heading>
      {purpose === '' ? <Paragraph>{texts.wordsGone}</Paragraph> : null}
      <Paragraph>
        <StatusBadge kind="info">
          {texts.phase}: {phaseLabels[found.phase][language]}
        </StatusBadge>{' '}
        {texts.openedBy(organisation, longDate(found.openedAt, language))}
      </Paragraph>
      <Details summary={texts.behind}>
        <Paragraph>
          <strong>{texts.whyTogether}:</strong> {why || texts.wordsGone}
        </Paragraph>
        <Paragraph>
          <strong>{texts.kindsOfData}:</strong>
        </Paragraph>
        <List items={found.categories.map((one) => categoryLabel(one, language))} />
      </Details>
    </>
  )
}

function ToDo({ view }: { readonly view: CaseView }) {
  const texts = useTexts(caseTexts)
  const tasks = useCaseTasks(view)
  if (tasks.length === 0) return null
  return (
    <>
      <Heading level={2}>{texts.todo}</Heading>
      <TaskList tasks={tasks} />
    </>
  )
}

/** How many lines of the log the page shows; looking around is left out of them. */
const shown = 6
const looking: readonly string[] = ['case_read', 'subjects_read']

function Happened({ view }: { readonly view: CaseView }) {
  const texts = useTexts(caseTexts)
  const { lines, names } = view.happened
  const done = lines.filter(({ kind }) => !looking.includes(kind))
  return (
    <>
      <Heading level={2} id="gebeurd">
        {texts.happened}
      </Heading>
      <CaseHappenedList happened={{ lines: done, names }} most={shown} />
      <p className="dw-aside">
        <TextLink href={paths.caseEvents({ caseId: view.found.id })}>{texts.allEvents}</TextLink>
      </p>
    </>
  )
}

function Manage({ view }: { readonly view: CaseView }) {
  const texts = useTexts(caseTexts)
  const caseId = view.found.id
  return (
    <div className="dw-screen-only">
      <Heading level={2}>{texts.manage}</Heading>
      <ButtonGroup>
        {view.leads ? (
          <>
            <ButtonLink kind="secondary" href={paths.casePhase({ caseId })}>
              {texts.move}
            </ButtonLink>
            <ButtonLink kind="secondary" href={paths.closeCase({ caseId })}>
              {texts.close}
            </ButtonLink>
          </>
        ) : null}
        <ButtonLink kind="secondary" href={paths.leaveCase({ caseId })}>
          {texts.leave}
        </ButtonLink>
      </ButtonGroup>
    </div>
  )
}
