import {
  CardLink,
  dateAndTime,
  Heading,
  Hidden,
  Paragraph,
  StatusBadge,
  type Task,
  TaskList,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { WorkList } from '../work/work-list.ts'
import { type HomeTexts, homeTexts } from './texts.ts'

const places = [
  ['clients', 'clientsText'],
  ['lookUp', 'lookUpText'],
  ['newConsultationAlone', 'newConsultationAloneText'],
  ['tasks', 'tasksText'],
] as const

/** How many open weighings stand here; the rest is one step further. */
const fewDrafts = 3

/** The page after signing in: two ways to begin, what is due, where one was, and where to go. */
export function HomePage(props: { readonly work: WorkList; readonly lateInTeam: boolean }) {
  const { work, lateInTeam } = props
  const texts = useTexts(homeTexts)
  const { pages } = usePage()
  return (
    <>
      <Heading level={1}>{texts.heading}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      <Begin />
      <Waiting work={work} lateInTeam={lateInTeam} />
      <OpenWeighings work={work} />
      <Heading level={2}>
        <Hidden>{texts.elsewhere}</Hidden>
      </Heading>
      <ul className="dw-places">
        {places
          .filter(([place]) => pages.has(paths[place].pattern))
          .map(([place, text]) => (
            <CardLink key={place} href={paths[place]()} title={texts[place]}>
              {texts[text]}
            </CardLink>
          ))}
      </ul>
    </>
  )
}

function Begin() {
  const texts = useTexts(homeTexts)
  return (
    <ul className="dw-begin">
      <li className="dw-card">
        <a className="dw-card__link" href={paths.newWeighing()}>
          {texts.newWeighing}
        </a>
        <p className="dw-card__text">{texts.newWeighingText}</p>
      </li>
      <li className="dw-card dw-card--urgent">
        <a className="dw-card__link" href={paths.emergency()}>
          {texts.emergency}
        </a>
        <p className="dw-card__text">{texts.emergencyText}</p>
      </li>
    </ul>
  )
}

/** What waits, in counts: the work list says the rest. */
function Waiting(props: { readonly work: WorkList; readonly lateInTeam: boolean }) {
  const texts = useTexts(homeTexts)
  const tasks = waitingTasks(props.work, props.lateInTeam, texts)
  return (
    <>
      <Heading level={2}>{texts.waiting}</Heading>
      {tasks.length === 0 ? <Paragraph>{texts.nothing}</Paragraph> : <TaskList tasks={tasks} />}
    </>
  )
}

const waitingTasks = (work: WorkList, lateInTeam: boolean, texts: HomeTexts): readonly Task[] => {
  const invitations = work.inCases.filter(({ what }) => what === 'invitation').length
  const inCases = work.inCases.length - invitations + work.notices.length
  return [
    { id: 'late', title: texts.late(work.late.length), count: work.late.length, isLate: true },
    { id: 'due', title: texts.due(work.due.length), count: work.due.length },
    { id: 'invitations', title: texts.invitations(invitations), count: invitations },
    { id: 'in-cases', title: texts.inCases(inCases), count: inCases },
    { id: 'asked', title: texts.asked(work.asked.length), count: work.asked.length },
    { id: 'answers', title: texts.answers(work.answers.length), count: work.answers.length },
    { id: 'team', title: texts.lateInTeam, count: lateInTeam ? 1 : 0, isLate: true },
  ]
    .filter(({ count }) => count > 0)
    .map(({ id, title, isLate }) => ({
      id,
      title,
      href: paths.work(),
      status: (
        <StatusBadge kind={isLate ? 'error' : 'info'}>
          {isLate ? texts.lateMark : texts.onList}
        </StatusBadge>
      ),
    }))
}

function OpenWeighings({ work }: { readonly work: WorkList }) {
  const texts = useTexts(homeTexts)
  const { language } = usePage()
  if (work.drafts.length === 0) return null
  const tasks = work.drafts.slice(0, fewDrafts).map(({ id, fileId, changedAt }) => ({
    id,
    title: (fileId && work.clients.get(fileId)) || texts.nameless,
    href: paths.weighing({ draftId: id }),
    hint: texts.changed(dateAndTime(changedAt, language)),
    status: <StatusBadge>{texts.goOn}</StatusBadge>,
  }))
  return (
    <>
      <Heading level={2}>{texts.drafts}</Heading>
      <TaskList tasks={tasks} />
      {work.drafts.length > fewDrafts ? (
        <Paragraph>
          <TextLink href={paths.weighings()}>{texts.allDrafts(work.drafts.length)}</TextLink>
        </Paragraph>
      ) : null}
    </>
  )
}
