import { findMyParticipation } from '../cases/participants-repository.ts'
import type { Tx } from '../database/connection.ts'
import { isMade } from '../database/once.ts'
import { oneAtATime } from '../database/one-at-a-time.ts'
import {
  Alert,
  type FieldError,
  Form,
  FormNumber,
  type FormValues,
  formValues,
  Heading,
  HiddenField,
  idOfForm,
  Paragraph,
  RadioGroup,
  SendOrCancel,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { findFileOfSubject } from '../shares/own-file.ts'
import { startWeighingWithin } from '../shares/start.ts'
import { Statement } from './item-parts.tsx'
import type { ReceivedView, ShownItem } from './item-view.ts'
import { backToItem, line, onItem } from './on-item.ts'
import { itemTexts } from './texts.ts'

/** Taking over into one's own file what was shared: a weighing of its own. */
export const takeOverRoutes: readonly Route[] = [
  line('get', paths.takeOverItem, 'items_read', show),
  line('post', paths.takeOverItem, 'draft_started', start),
]

type People = ShownItem['people']

interface TakingOver {
  readonly view: ReceivedView
  /** Those of whom one has a file: only into that it can be taken over. */
  readonly people: People
}

/** Only what was received can be taken over: one's own item is there already. */
async function onReceived<T>(
  visit: SignedInVisit,
  work: (tx: Tx, taking: TakingOver) => Promise<T>,
): Promise<T> {
  const done = await onItem(visit, async (tx, view) => {
    if (view.right !== 'share') return undefined
    const people: { id: string; name: string }[] = []
    for (const one of view.item.people)
      if ((await findFileOfSubject(tx, one.id)) !== undefined) people.push(one)
    return { result: await work(tx, { view, people }) }
  })
  if (done === undefined) throw new Problem('page-not-found')
  return done.result
}

async function show(visit: SignedInVisit): Promise<Response> {
  const taking = await onReceived(visit, async (_tx, found) => found)
  const [only, ...more] = taking.people
  const values = more.length === 0 ? formValues({ subject: only?.id }) : {}
  return draw(visit, taking, visit.kept ?? values)
}

async function start(visit: SignedInVisit): Promise<Response> {
  const [chosen] = visit.form['subject'] ?? []
  const id = idOfForm(visit.form)
  const started = await onReceived(visit, async (tx, taking) => {
    const subject = taking.people.find((one) => one.id === chosen)
    const { caseId, id: itemId } = taking.view.item
    const participantId = caseId === null ? undefined : await findMyParticipation(tx, caseId)
    if (subject === undefined || caseId === null || participantId === undefined)
      return { taking, draftId: undefined }
    const given = { caseId, participantId, subjectId: subject.id, itemIds: [itemId] }
    await oneAtATime(tx, id)
    if (await isMade(tx, 'app.draft', id)) return { taking, draftId: id }
    const { draft } = await startWeighingWithin(tx, { ...given, id, aim: 'take_over' })
    return { taking, draftId: draft?.id }
  })
  if (started.draftId !== undefined)
    return visit.redirect(paths.weighing({ draftId: started.draftId }))
  const message = visit.t(itemTexts).takeOverWhomMissing
  return draw(visit, started.taking, visit.form, [{ field: 'subject', message }])
}

const draw = (
  visit: SignedInVisit,
  taking: TakingOver,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response =>
  visit.page(
    {
      title: visit.t(itemTexts).takeOverTitle,
      errors,
      back: backToItem(visit),
      leaveButton: true,
    },
    <TakeOverPage taking={taking} values={values} />,
  )

function TakeOverPage(props: { readonly taking: TakingOver; readonly values: FormValues }) {
  const { taking, values } = props
  const texts = useTexts(itemTexts)
  const { item } = taking.view
  return (
    <>
      <Heading level={1}>{texts.takeOverTitle}</Heading>
      <Paragraph kind="lead">{texts.takeOverLead}</Paragraph>
      <Statement text={item.text} />
      <Paragraph>{texts.takeOverText}</Paragraph>
      {taking.people.length === 0 ? (
        <Alert kind="info">
          <Paragraph>{texts.takeOverNoFile}</Paragraph>
        </Alert>
      ) : (
        <Form action={paths.takeOverItem({ itemId: item.id })} values={values}>
          <FormNumber />
          <Whom people={taking.people} />
          <SendOrCancel
            send={texts.takeOverStart}
            href={paths.item({ itemId: item.id })}
            cancel={texts.cancel}
          />
        </Form>
      )}
    </>
  )
}

/** Asked only where there is a choice. */
function Whom({ people }: { readonly people: People }) {
  const texts = useTexts(itemTexts)
  const [only, ...more] = people
  if (only !== undefined && more.length === 0) return <HiddenField name="subject" value={only.id} />
  return (
    <RadioGroup
      name="subject"
      label={texts.takeOverWhom}
      choices={people.map(({ id, name }) => ({ value: id, label: name || texts.someone }))}
    />
  )
}
