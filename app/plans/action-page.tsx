import type { Participant } from '../cases/participants-repository.ts'
import { categoryLine } from '../cases/category-words.ts'
import { dayOf } from '../clock.ts'
import {
  Button,
  ButtonGroup,
  DataList,
  type DataRow,
  dateAndTime,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  longDay,
  Paragraph,
  RadioGroup,
  StatusBadge,
  TaskList,
  Textarea,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { CaseShare } from '../shares/case-shares-repository.ts'
import { ActionBadge } from './plan-page.tsx'
import { type Action, isClosed } from './plan-view.ts'
import { planTexts } from './texts.ts'

/** One action as its page shows it. */
export interface ActionView {
  readonly action: Action
  /** What the owner may use for it, in words. */
  readonly use: string | undefined
  /** What was shared for it, as far as one gave or got it. */
  readonly shares: readonly CaseShare[]
  readonly participants: readonly Participant[]
  /** The remarks with its progress, by the id of their words. */
  readonly remarks: ReadonlyMap<string, string>
}

/** An action: who does it and by when, what may be used for it, and how it goes. */
export function ActionPage(props: { readonly view: ActionView; readonly values: FormValues }) {
  const { view, values } = props
  const { action } = view
  const texts = useTexts(planTexts)
  const owner = action.owner?.name ?? texts.somebody
  return (
    <>
      <Heading level={1}>{action.text ?? texts.gone}</Heading>
      <DataList rows={useFacts(view)} />
      {action.ownerId === null ? null : (
        <>
          <MayUse view={view} />
          <Heading level={2}>{texts.progress}</Heading>
          <ProgressLines view={view} />
          {action.isMine ? <Tell view={view} values={values} /> : null}
          {action.isMine || isClosed(action) ? null : (
            <Paragraph kind="small">{texts.notYours(owner)}</Paragraph>
          )}
        </>
      )}
      <p className="dw-aside">
        <TextLink href={paths.plan({ caseId: action.caseId })}>{texts.toPlan}</TextLink>
      </p>
    </>
  )
}

function useFacts({ action, participants }: ActionView): readonly DataRow[] {
  const texts = useTexts(planTexts)
  const { language } = usePage()
  const names = action.forIds.flatMap(
    (id) => participants.find((one) => one.id === id && id !== action.ownerId)?.name ?? [],
  )
  const day = longDay(dayOf(action.at), language)
  const owned: readonly DataRow[] =
    action.ownerId === null
      ? []
      : [
          {
            key: texts.who,
            value: action.isMine ? texts.youAlone : (action.owner?.name ?? texts.somebody),
          },
          { key: texts.until, value: longDay(action.dueOn ?? '', language) },
          { key: texts.state, value: <ActionBadge action={action} /> },
        ]
  return [
    ...owned,
    { key: texts.from, value: action.slotId === null ? day : texts.fromSlot(day) },
    { key: texts.visible, value: names.join(', ') || texts.visibleNone },
  ]
}

function MayUse({ view }: { readonly view: ActionView }) {
  const { action, use, shares, participants } = view
  const texts = useTexts(planTexts)
  const { language } = usePage()
  const name = action.owner?.name ?? texts.somebody
  const giver = ({ by }: CaseShare) =>
    participants.find(({ professionalId }) => professionalId === by)?.name ?? texts.somebody
  return (
    <>
      <Heading level={2}>{action.isMine ? texts.mayUse : texts.mayUseOther(name)}</Heading>
      {use === undefined ? null : <p className="utrecht-paragraph dw-words">{use}</p>}
      {shares.length === 0 ? (
        <Paragraph>{texts.mayUseNone}</Paragraph>
      ) : (
        <TaskList
          tasks={shares.map((share) => ({
            id: share.id,
            title: texts.useLine(categoryLine(share.categories, language), giver(share)),
            href: paths.share({ shareId: share.id }),
            status: (
              <StatusBadge kind={share.isLive ? 'ok' : 'neutral'}>
                {share.isLive ? texts.useLive : texts.useClosed}
              </StatusBadge>
            ),
          }))}
        />
      )}
      {use === undefined && shares.length === 0 ? null : (
        <Paragraph kind="small">{texts.mayUseOnly}</Paragraph>
      )}
    </>
  )
}

function ProgressLines({ view }: { readonly view: ActionView }) {
  const { action, remarks, participants } = view
  const texts = useTexts(planTexts)
  const { language } = usePage()
  const nameOf = (by: string) =>
    participants.find(({ professionalId }) => professionalId === by)?.name ?? texts.somebody
  if (action.progress.length === 0) return <Paragraph>{texts.progressNone}</Paragraph>
  return action.progress.map(({ id, state, textId, by, at }) => (
    <div className="dw-addition" key={id}>
      <p className="dw-addition__who">
        {texts.progressLine(nameOf(by), dateAndTime(at, language))}
      </p>
      <p className="utrecht-paragraph dw-words">
        <strong>{texts[state]}</strong>
        {textId === null ? null : `\n${remarks.get(textId) ?? texts.gone}`}
      </p>
    </div>
  ))
}

function Tell(props: { readonly view: ActionView; readonly values: FormValues }) {
  const { view, values } = props
  const texts = useTexts(planTexts)
  const states = ['begun', 'done', 'stuck', 'dropped'] as const
  return (
    <div className="dw-screen-only">
      <Form action={paths.action({ agreementId: view.action.id })} values={values}>
        <FormNumber />
        <RadioGroup
          name="hoe"
          label={texts.how}
          choices={states.map((value) => ({ value, label: texts[value] }))}
        />
        <Textarea name="opmerking" label={texts.remark} hint={texts.remarkHint} rows={3} optional />
        <ButtonGroup>
          <Button>{texts.tell}</Button>
        </ButtonGroup>
      </Form>
    </div>
  )
}
