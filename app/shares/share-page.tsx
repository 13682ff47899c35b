import { asLine } from 'deelwijzer/vocabulary'
import {
  Alert,
  Button,
  ButtonGroup,
  DataList,
  type DataRow,
  Form,
  Heading,
  type Language,
  List,
  longDate,
  Panel,
  Paragraph,
  StatusBadge,
  Textarea,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { FormValues } from '../page/index.ts'
import { kindsOfData } from '../weighings/result/words.ts'
import { longMoment } from '../weighings/record/moment.ts'
import type { CaseShare } from './case-shares-repository.ts'
import { canUndo, type ShareState, undoUntil } from './share-state.ts'
import { type ShareTexts, shareTexts } from './texts.ts'
import type { ShareView } from './share-view.ts'

/** What was shared, to whom, why, since when and until when; and the ways to stop it. */
export function SharePage({ view }: { readonly view: ShareView }) {
  const texts = useTexts(shareTexts)
  const { share, isGiven } = view
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <DataList rows={useShareRows(view)} />
      {isGiven ? <WhyLinks share={share} /> : null}
      <Items view={view} />
      {isGiven && view.state !== 'outside' ? <WaysToStop share={share} /> : null}
    </>
  )
}

function useShareRows(view: ShareView): readonly DataRow[] {
  const texts = useTexts(shareTexts)
  const { language } = usePage()
  const { share, isGiven, state } = view
  return [
    { key: texts.what, value: asLine(kindsOfData(share.categories))[language] },
    { key: texts.from, value: view.giver },
    ...(isGiven
      ? [
          {
            key: texts.to,
            value: [view.recipientName, view.recipient?.organisation].filter(Boolean).join(', '),
          },
        ]
      : []),
    ...(view.subject ? [{ key: texts.about, value: view.subject }] : []),
    ...(view.purpose ? [{ key: texts.why, value: view.purpose }] : []),
    { key: texts.since, value: longMoment(share.madeAt, language) },
    ...(state === 'outside'
      ? []
      : [{ key: texts.until, value: untilText(share, texts, language) }]),
    { key: texts.state, value: <StateBadge state={state} /> },
    ...(share.endedAt === null
      ? []
      : [{ key: texts.ended, value: longMoment(share.endedAt, language) }]),
    ...(view.endReason ? [{ key: texts.reason, value: view.endReason }] : []),
    ...(isGiven && state !== 'outside' ? [readRow(view, texts, language)] : []),
  ]
}

/** Whether the recipient has seen it; of what was taken back, whether that was in time. */
function readRow({ share, firstRead }: ShareView, texts: ShareTexts, language: Language): DataRow {
  const read = firstRead && texts.readOn(longMoment(firstRead, language))
  if (share.undone)
    return { key: texts.reads, value: firstRead ? texts.wasRead : texts.wasNotRead, mark: read }
  return { key: texts.reads, value: read ?? texts.notRead }
}

/** How long a share goes on, in words. */
export const untilText = (
  { until }: Pick<CaseShare, 'until'>,
  texts: ShareTexts,
  language: Language,
): string => (until === null ? texts.untilPhase : texts.untilDay(longDate(until, language)))

/** How a share stands, in a few words. */
export function StateBadge({ state }: { readonly state: ShareState }) {
  const texts = useTexts(shareTexts)
  const kind = state === 'live' ? 'ok' : state === 'not_accepted' ? 'info' : 'neutral'
  return <StatusBadge kind={kind}>{texts[state]}</StatusBadge>
}

function WhyLinks({ share }: { readonly share: CaseShare }) {
  const texts = useTexts(shareTexts)
  const { pages } = usePage()
  const { weighingId, requestId } = share
  return (
    <p className="dw-aside">
      <TextLink href={paths.record({ weighingId })}>{texts.record}</TextLink>
      {requestId !== null && pages.has(paths.request.pattern) ? (
        <TextLink href={paths.request({ requestId })}>{texts.request}</TextLink>
      ) : null}
    </p>
  )
}

function Items({ view }: { readonly view: ShareView }) {
  const texts = useTexts(shareTexts)
  const { language } = usePage()
  const { share, items, isGiven } = view
  const lacking = share.itemIds.length - items.length
  return (
    <>
      <Heading level={2}>{texts.items}</Heading>
      {share.itemIds.length === 0 ? (
        <Paragraph>
          {isGiven || view.state === 'live' ? texts.itemsNone : texts.itemsGone}
        </Paragraph>
      ) : null}
      <List
        items={items.map((item) => (
          <span key={item.id}>
            {item.text}{' '}
            <span className="dw-why__source">
              ({texts[item.kind]}, {longDate(new Date(`${item.on}T12:00:00Z`), language)})
            </span>{' '}
            {item.endedAt === null ? null : <em>{texts.withdrawn}</em>}
          </span>
        ))}
      />
      {lacking > 0 && !isGiven ? <Paragraph>{texts.itemsGone}</Paragraph> : null}
    </>
  )
}

function WaysToStop({ share }: { readonly share: CaseShare }) {
  const texts = useTexts(shareTexts)
  const { language } = usePage()
  const { id: shareId } = share
  if (share.endedAt !== null) return null
  const time = longMoment(undoUntil(share), language)
  return (
    <div className="dw-screen-only">
      {canUndo(share) ? (
        <Panel heading={texts.undoHeading}>
          <Paragraph>{texts.undoText(time)}</Paragraph>
          <Form action={paths.undoShare({ shareId })} id="terugnemen">
            <Button kind="secondary">{texts.undo}</Button>
          </Form>
        </Panel>
      ) : null}
      <p>
        <TextLink href={paths.endShare({ shareId })}>{texts.toEnd}</TextLink>
      </p>
    </div>
  )
}

/** Asks why a share stops. */
export function EndSharePage(props: { readonly shareId: string; readonly values: FormValues }) {
  const texts = useTexts(shareTexts)
  return (
    <>
      <Heading level={1}>{texts.endHeading}</Heading>
      <Alert kind="info">
        <Paragraph>{texts.endLead}</Paragraph>
      </Alert>
      <Form action={paths.endShare({ shareId: props.shareId })} values={props.values}>
        <Textarea name="reden" label={texts.endWhy} rows={3} />
        <ButtonGroup>
          <Button>{texts.end}</Button>
        </ButtonGroup>
      </Form>
    </>
  )
}
