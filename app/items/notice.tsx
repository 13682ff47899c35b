import { z } from 'zod'
import { findTexts } from '../clients/personal-text.ts'
import { recordRefusal } from '../events/repository.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  DataList,
  field,
  type FieldError,
  Form,
  type FormValues,
  Heading,
  longDate,
  longDay,
  noValues,
  Paragraph,
  RadioGroup,
  Textarea,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { workTexts } from '../work/texts.ts'
import { KindBadge, useCategory } from './item-parts.tsx'
import { line } from './on-item.ts'
import { answerNotice, findNotices, type Notice } from './repository.ts'
import { type ItemTexts, itemTexts } from './texts.ts'

/** That an item one had was withdrawn or put right, and what one did with it: asked once. */
export const noticeRoutes: readonly Route[] = [
  line('get', paths.notice, { none: 'shows no words about a client' }, show),
  line('post', paths.notice, 'notice_answered', answer),
]

const answers = ['not_used', 'removed', 'corrected', 'kept'] as const

const form = (texts: ItemTexts) =>
  z
    .object({
      did: field.choice(answers, texts.didMissing),
      why: field.optionalText(texts.keptWhyTooLong, 1000),
    })
    .refine(({ did, why }) => did !== 'kept' || why !== undefined, {
      message: texts.keptWhyMissing,
      path: ['why'],
    })

interface Told {
  readonly notice: Notice
  /** The reason that one gave. */
  readonly why: string | undefined
}

async function show(visit: SignedInVisit): Promise<Response> {
  return draw(visit, await requireNotice(visit), visit.kept ?? noValues)
}

async function requireNotice(visit: SignedInVisit): Promise<Told> {
  const itemId = visit.id('itemId')
  const told = await visit.act(async (tx) => {
    const [notice] = await findNotices(tx, { itemId })
    if (notice === undefined) {
      await recordRefusal(tx, itemId)
      return undefined
    }
    const { answerText } = notice
    const words = answerText === null ? undefined : await findTexts(tx, [answerText])
    return { notice, why: words?.get(answerText ?? '') }
  })
  if (told === undefined) throw new Problem('page-not-found')
  return told
}

async function answer(visit: SignedInVisit): Promise<Response> {
  const told = await requireNotice(visit)
  const { notice } = told
  const here = visit.redirect(paths.notice({ itemId: notice.itemId }))
  if (notice.answer !== null) return here
  const read = visit.read(form(visit.t(itemTexts)))
  if (!read.ok) return draw(visit, told, read.values, read.errors)
  const { did, why } = read.data
  await visit.act((tx) => answerNotice(tx, notice, did, did === 'kept' ? why : undefined))
  return here
}

const draw = (
  visit: SignedInVisit,
  told: Told,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response =>
  visit.page(
    {
      title: visit.t(itemTexts).noticeTitle,
      errors,
      back: { href: paths.work(), label: visit.t(workTexts).title },
      leaveButton: told.notice.answer === null ? true : 'page without form',
    },
    <NoticePage told={told} values={values} />,
  )

function NoticePage({ told, values }: { readonly told: Told; readonly values: FormValues }) {
  const texts = useTexts(itemTexts)
  const { language } = usePage()
  const { notice } = told
  const say = notice.how === 'withdrawn' ? texts.noticeWithdrawn : texts.noticeCorrected
  return (
    <>
      <Heading level={1}>{texts.noticeTitle}</Heading>
      <Paragraph kind="lead">{say(notice.organisation)}</Paragraph>
      <Paragraph>
        {texts.noticeOn(longDate(notice.at, language))}. {texts.noticeNoText}
      </Paragraph>
      <Which notice={notice} />
      {notice.taken === undefined ? null : <Taken itemId={notice.taken} />}
      {notice.answer === null ? (
        <Ask notice={notice} values={values} />
      ) : (
        <Alert kind="ok" heading={texts.answered}>
          <Paragraph>{texts[notice.answer]}</Paragraph>
          {told.why === undefined ? null : <p className="dw-words">{told.why}</p>}
        </Alert>
      )}
    </>
  )
}

/** Enough to find it back, and none of its words. */
function Which({ notice }: { readonly notice: Notice }) {
  const texts = useTexts(itemTexts)
  const { language } = usePage()
  const category = useCategory(notice.category)
  return (
    <>
      <Heading level={2}>{texts.noticeWhich}</Heading>
      <DataList
        rows={[
          { key: texts.categoryRow, value: category },
          { key: texts.kindRow, value: <KindBadge kind={notice.kind} /> },
          { key: texts.dayRow, value: longDay(notice.on, language) },
          { key: texts.byRow, value: `${notice.name}, ${notice.organisation}` },
        ]}
      />
      {notice.follows === undefined ? null : (
        <Paragraph>
          <TextLink href={paths.item({ itemId: notice.follows })}>{texts.noticeFollows}</TextLink>
        </Paragraph>
      )}
    </>
  )
}

/** What was taken over does not end by itself: somebody looks at it again. */
function Taken({ itemId }: { readonly itemId: string }) {
  const texts = useTexts(itemTexts)
  return (
    <Alert kind="warning" heading={texts.noticeTaken}>
      <Paragraph>
        {texts.noticeTakenText}{' '}
        <TextLink href={paths.item({ itemId })}>{texts.noticeAgain}</TextLink>
      </Paragraph>
    </Alert>
  )
}

function Ask({ notice, values }: { readonly notice: Notice; readonly values: FormValues }) {
  const texts = useTexts(itemTexts)
  return (
    <Form action={paths.notice({ itemId: notice.itemId })} values={values}>
      <RadioGroup
        name="did"
        label={texts.did}
        hint={texts.didHint}
        choices={answers.map((value) => ({ value, label: texts[value] }))}
      />
      <Textarea name="why" label={texts.keptWhy} hint={texts.keptWhyHint} rows={3} optional />
      <ButtonGroup>
        <Button>{texts.answerSend}</Button>
      </ButtonGroup>
    </Form>
  )
}
