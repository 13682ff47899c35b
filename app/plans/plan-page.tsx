import {
  ButtonGroup,
  ButtonLink,
  Heading,
  List,
  longDay,
  Paragraph,
  StatusBadge,
  type Task,
  TaskList,
  usePage,
  useTexts,
} from '../page/index.ts'
import { dayOf } from '../clock.ts'
import { paths } from '../paths.ts'
import { type Action, isLate, type Plan } from './plan-view.ts'
import { planTexts } from './texts.ts'

/** Who does what in a case and by when; what is done; and what came of what one asked. */
export function PlanPage({ plan }: { readonly plan: Plan }) {
  const texts = useTexts(planTexts)
  const { open, closed, agreed, caseId, leads } = plan
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      {leads ? null : <Paragraph>{texts.yours}</Paragraph>}
      <Heading level={2}>{texts.open}</Heading>
      {open.length === 0 ? <Paragraph>{texts.openNone}</Paragraph> : null}
      <Actions actions={open} />
      {leads ? (
        <div className="dw-screen-only">
          <ButtonGroup>
            <ButtonLink kind="secondary" href={paths.newAction({ caseId })}>
              {texts.add}
            </ButtonLink>
          </ButtonGroup>
        </div>
      ) : null}
      <Agreed agreed={agreed} />
      {closed.length === 0 ? null : (
        <>
          <Heading level={2}>{texts.closed}</Heading>
          <Actions actions={closed} />
        </>
      )}
      <Feedback plan={plan} />
    </>
  )
}

/** Actions, each with its owner, its day and how it goes. */
export function Actions({ actions }: { readonly actions: readonly Action[] }) {
  const texts = useTexts(planTexts)
  const { language } = usePage()
  if (actions.length === 0) return null
  return (
    <TaskList
      tasks={actions.map((action): Task => {
        const owner = action.isMine ? texts.you : (action.owner?.name ?? texts.somebody)
        return {
          id: `actie-${action.id}`,
          title: action.text ?? texts.gone,
          href: paths.action({ agreementId: action.id }),
          hint: texts.ownerAndDay(owner, longDay(action.dueOn ?? '', language)),
          status: <ActionBadge action={action} />,
        }
      })}
    />
  )
}

const kinds = {
  none: 'neutral',
  begun: 'info',
  done: 'ok',
  stuck: 'warning',
  dropped: 'neutral',
} as const

/** How an action goes, and that its day passed. */
export function ActionBadge({ action }: { readonly action: Action }) {
  const texts = useTexts(planTexts)
  return (
    <>
      {isLate(action) ? <StatusBadge kind="error">{texts.late}</StatusBadge> : null}{' '}
      <StatusBadge kind={kinds[action.state]}>{texts[action.state]}</StatusBadge>
    </>
  )
}

function Agreed({ agreed }: { readonly agreed: readonly Action[] }) {
  const texts = useTexts(planTexts)
  if (agreed.length === 0) return null
  return (
    <>
      <Heading level={2}>{texts.agreed}</Heading>
      <List items={agreed.map(({ text }) => text ?? texts.gone)} />
    </>
  )
}

/** What came of what one asked, limited to that question; and what others ask oneself. */
function Feedback({ plan }: { readonly plan: Plan }) {
  const texts = useTexts(planTexts)
  const { language } = usePage()
  const { canAsk, askedOfMe, participants } = plan
  const nameOf = (id: string) => participants.find((one) => one.id === id)?.name ?? texts.somebody
  if (canAsk.length + askedOfMe.length === 0) return null
  return (
    <div className="dw-screen-only">
      <Heading level={2}>{texts.feedback}</Heading>
      <Paragraph>{texts.feedbackLead}</Paragraph>
      <TaskList
        tasks={[
          ...askedOfMe.map((one) => ({
            id: one.id,
            title: texts.feedbackOf(nameOf(one.askerId)),
            href: paths.request({ requestId: one.id }),
            status: <StatusBadge kind="warning">{texts.feedbackWaits}</StatusBadge>,
          })),
          ...canAsk.map((one) => ({
            id: one.id,
            title: texts.feedbackAsk(nameOf(one.holderId), longDay(dayOf(one.at), language)),
            href: paths.newFeedback({ requestId: one.id }),
            status: <StatusBadge>{texts.feedbackCan}</StatusBadge>,
          })),
        ]}
      />
    </div>
  )
}
