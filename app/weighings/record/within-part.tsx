import { inSentence } from 'deelwijzer/vocabulary'
import {
  ButtonLink,
  DataList,
  Heading,
  Panel,
  Paragraph,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { StateBadge, untilText } from '../../shares/share-page.tsx'
import { canUndo, undoUntil } from '../../shares/share-state.ts'
import { shareTexts } from '../../shares/texts.ts'
import { categoryLabels } from '../result/data-advice.tsx'
import { longMoment } from './moment.ts'
import type { RecordedShare, RecordedWithin } from './within-record.ts'
import { withinRecordTexts } from './within-texts.ts'

/** That the weighing belongs to a case, and what was done by it there. Nothing outside a case. */
export function WithinPart(props: {
  readonly within: RecordedWithin | undefined
  readonly weighingId: string
}) {
  const texts = useTexts(withinRecordTexts)
  const { language } = usePage()
  const { within, weighingId } = props
  if (within === undefined) return null
  const { caseId, consentEndedAt } = within
  return (
    <>
      <Heading level={2}>{texts.heading}</Heading>
      <Paragraph>
        {texts.partOfCase}{' '}
        {within.isReached ? (
          <span className="dw-screen-only">
            <TextLink href={paths.case({ caseId })}>{texts.toCase}</TextLink>
          </span>
        ) : null}
      </Paragraph>
      {within.requestId ? (
        <div className="dw-screen-only">
          <Panel tone="warning">
            <Paragraph>{texts.answerDue}</Paragraph>
            <ButtonLink href={paths.request({ requestId: within.requestId })}>
              {texts.toAnswer}
            </ButtonLink>
          </Panel>
        </div>
      ) : null}
      {within.isInvited ? <Paragraph>{texts.invited}</Paragraph> : null}
      {within.isTaken ? <Paragraph>{texts.taken}</Paragraph> : null}
      {within.isForTable ? <Paragraph>{texts.forTable}</Paragraph> : null}
      {within.shares.map((one) => (
        <OneShare key={one.share.id} one={one} />
      ))}
      {consentEndedAt ? (
        <Paragraph>{texts.consentEnded(longMoment(consentEndedAt, language))}</Paragraph>
      ) : null}
      {within.canEndConsent ? (
        <p className="dw-screen-only">
          {texts.endConsentText}{' '}
          <TextLink href={paths.endConsent({ weighingId })}>{texts.endConsent}</TextLink>
        </p>
      ) : null}
    </>
  )
}

function OneShare({ one }: { readonly one: RecordedShare }) {
  const texts = useTexts(withinRecordTexts)
  const own = useTexts(shareTexts)
  const { language } = usePage()
  const { share, state, firstRead } = one
  const hasStopped = share.endedAt !== null
  const canTakeBack = state !== 'outside' && canUndo(share)
  const link = canTakeBack ? texts.undo(longMoment(undoUntil(share), language)) : texts.share
  return (
    <DataList
      rows={[
        {
          key: texts.which,
          value: useItemKinds(one),
          mark: (
            <span className="dw-screen-only">
              <TextLink href={paths.share({ shareId: share.id })}>{link}</TextLink>
            </span>
          ),
        },
        ...(state === 'outside'
          ? []
          : [{ key: texts.until, value: untilText(share, own, language) }]),
        { key: texts.state, value: <StateBadge state={state} /> },
        ...(hasStopped && share.itemIds.length > 0
          ? [{ key: texts.reads, value: firstRead ? texts.wasRead : texts.wasNotRead }]
          : []),
      ]}
    />
  )
}

/** How many items of which kind; what they say stands in the case. */
function useItemKinds({ items }: RecordedShare): string {
  const texts = useTexts(withinRecordTexts)
  const own = useTexts(shareTexts)
  const { language } = usePage()
  if (items.length === 0) return texts.noItems
  const named = items.map(({ kind, category }) => {
    const label = categoryLabels[category]
    return `${own[kind]} (${label ? inSentence(label)[language] : category})`
  })
  const counted = Map.groupBy(named, (name) => name)
  return [...counted].map(([name, all]) => texts.items(all.length, name)).join(', ')
}
