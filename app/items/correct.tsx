import { findFile } from '../files/repository.ts'
import {
  Alert,
  ButtonGroup,
  ButtonLink,
  CopyBlock,
  type FieldError,
  Form,
  type FormValues,
  Heading,
  Paragraph,
  SendOrCancel,
  useTexts,
  valueOf,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { correctionForm, valuesOf } from './form.ts'
import { KindField, StatementFields } from './item-fields.tsx'
import { ItemFacts, KindBadge, Statement } from './item-parts.tsx'
import { type OwnView, readItemView } from './item-view.ts'
import { backToItem, line, onOwnItem } from './on-item.ts'
import { findLastVersion } from './own-repository.ts'
import { correctItem } from './repository.ts'
import { itemTexts } from './texts.ts'
import { wantsForm, wordingOf } from './wording/ask-wording.ts'
import { WordingPage } from './wording/wording-page.tsx'

/** Putting an item right: the corrected one takes its place in the same shares. */
export const correctRoutes: readonly Route[] = [
  line('get', paths.correctItem, 'items_read', show),
  line('post', paths.correctItem, 'item_corrected', correct),
]

async function show(visit: SignedInVisit): Promise<Response> {
  const view = await onOwnItem(visit, async (_tx, own) => own)
  if (view.item.endedAt !== null) return visit.redirect(backToItem(visit).href)
  if (!view.canCorrect) throw new Problem('page-not-found')
  return draw(visit, view, visit.kept ?? valuesOf(view.item))
}

async function correct(visit: SignedInVisit): Promise<Response> {
  const texts = visit.t(itemTexts)
  const view = await onOwnItem(visit, async (_tx, own) => own)
  if (view.item.endedAt !== null) return drawMeanwhile(visit)
  if (!view.canCorrect) throw new Problem('page-not-found')
  const form = visit.read(correctionForm(texts))
  if (!form.ok) return draw(visit, view, form.values, form.errors)
  if (wantsForm(visit.form)) return draw(visit, view, form.values)
  const judgements = wordingOf(visit, form.data)
  const action = paths.correctItem({ itemId: view.item.id })
  if (judgements.length > 0)
    return visit.page(
      { title: texts.wordingTitle, back: backToItem(visit), leaveButton: true },
      <WordingPage action={action} values={form.values} judgements={judgements} />,
    )
  const { sourceText, ...given } = form.data
  const corrected = await onOwnItem(visit, async (tx, { item, canCorrect }) => {
    const file = canCorrect ? await findFile(tx, item.fileId) : undefined
    return (
      file &&
      correctItem(tx, item, {
        ...given,
        ...(sourceText !== undefined && { sourceText }),
        clientId: file.clientId,
      })
    )
  })
  if (corrected === undefined) return drawMeanwhile(visit)
  return visit.redirect(paths.item({ itemId: corrected }))
}

/** A colleague was first: what stands there now, and what one filled in oneself, to choose from. */
async function drawMeanwhile(visit: SignedInVisit): Promise<Response> {
  const now = await onOwnItem(visit, async (tx, own) => {
    const last = await findLastVersion(tx, own.item.id)
    const view = last === own.item.id ? own : await readItemView(tx, last)
    return view?.right === 'own_item' ? view : own
  })
  return draw(visit, now, visit.form, [], true)
}

const draw = (
  visit: SignedInVisit,
  view: OwnView,
  values: FormValues,
  errors: readonly FieldError[] = [],
  meanwhile = false,
): Response =>
  visit.page(
    {
      title: visit.t(itemTexts).correctTitle,
      errors,
      back: backToItem(visit),
      leaveButton: true,
      ...(meanwhile && { status: 409 }),
    },
    <CorrectPage view={view} values={values} meanwhile={meanwhile} />,
  )

function CorrectPage(props: {
  readonly view: OwnView
  readonly values: FormValues
  readonly meanwhile: boolean
}) {
  const { view, values, meanwhile } = props
  const texts = useTexts(itemTexts)
  const itemId = view.item.id
  if (meanwhile && view.item.endedAt !== null) return <Withdrawn values={values} itemId={itemId} />
  return (
    <>
      <Heading level={1}>{texts.correctTitle}</Heading>
      <Paragraph kind="lead">{texts.correctLead}</Paragraph>
      {meanwhile ? <Meanwhile view={view} /> : <Paragraph>{texts.correctKeeps}</Paragraph>}
      <Form action={paths.correctItem({ itemId })} values={values}>
        <KindField />
        <StatementFields />
        <SendOrCancel send={texts.correctDo} href={paths.item({ itemId })} cancel={texts.cancel} />
      </Form>
    </>
  )
}

/** What a colleague made of it; nothing was overwritten. */
function Meanwhile({ view: { item } }: { readonly view: OwnView }) {
  const texts = useTexts(itemTexts)
  return (
    <Alert kind="warning" heading={texts.meanwhileCorrected}>
      <Paragraph>{texts.meanwhileCorrectedText}</Paragraph>
      <KindBadge kind={item.kind} />
      <Statement text={item.text} />
      <ItemFacts item={item} />
      <Paragraph>{texts.meanwhileAgain}</Paragraph>
    </Alert>
  )
}

/** A colleague withdrew it: one's own words are not lost, and not kept either. */
function Withdrawn(props: { readonly itemId: string; readonly values: FormValues }) {
  const texts = useTexts(itemTexts)
  const { itemId, values } = props
  return (
    <>
      <Heading level={1}>{texts.correctTitle}</Heading>
      <Alert kind="warning" heading={texts.meanwhileWithdrawn}>
        <Paragraph>{texts.meanwhileWithdrawnText}</Paragraph>
      </Alert>
      <CopyBlock id="eigen-tekst" label={texts.meanwhileYours} text={valueOf(values, 'text')} />
      <ButtonGroup>
        <ButtonLink href={paths.item({ itemId })}>{texts.openItem}</ButtonLink>
      </ButtonGroup>
    </>
  )
}
