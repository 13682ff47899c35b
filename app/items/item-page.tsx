import type { ComponentChildren } from 'preact'
import {
  Alert,
  ButtonGroup,
  ButtonLink,
  DataList,
  Heading,
  longDate,
  longDay,
  Paragraph,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { closingTexts } from '../closing/texts.ts'
import { paths } from '../paths.ts'
import { KindBadge, peopleWords, sourceWords, Statement, useCategory } from './item-parts.tsx'
import type { ItemView, OwnView, ReceivedView, ShownItem } from './item-view.ts'
import { ReadingsOf, WhoCanSee } from './who-can-see.tsx'
import { AnswersOn } from './answers.tsx'
import { itemTexts } from './texts.ts'
import { ReceivedBy } from './received-by.tsx'

/** One item: for its own organisation with who has it, for a recipient with why they see it. */
export function ItemPage({ view }: { readonly view: ItemView }) {
  return view.right === 'own_item' ? <Own view={view} /> : <Received view={view} />
}

function Own({ view }: { readonly view: OwnView }) {
  const texts = useTexts(itemTexts)
  const { item } = view
  const itemId = item.id
  return (
    <>
      <What item={item} standing={<Standing view={view} />}>
        <Source view={view} />
      </What>
      <Kept view={view} />
      <Actions view={view} />
      {item.endedAt === null ? <WhoCanSee view={view} /> : <AnswersOn view={view} />}
      {item.caseId === null ? null : <ReadingsOf view={view} />}
      <Paragraph>
        <TextLink href={paths.itemEvents({ itemId })}>{texts.allEvents}</TextLink>
      </Paragraph>
    </>
  )
}

/** How long it is kept, once that was set when a case was rounded off. */
function Kept({ view: { kept } }: { readonly view: OwnView }) {
  const texts = useTexts(itemTexts)
  const closing = useTexts(closingTexts)
  const { language } = usePage()
  if (kept === undefined) return null
  const line = closing.retentionLine(longDay(kept.until, language), closing[kept.ground])
  return (
    <Paragraph>
      <strong>{texts.keptFor}:</strong> {line}
    </Paragraph>
  )
}

function Received({ view }: { readonly view: ReceivedView }) {
  return (
    <>
      <What item={view.item} />
      <ReceivedBy view={view} />
    </>
  )
}

/** Withdrawn or put right: what that means now. */
function Standing({ view: { item, newer } }: { readonly view: OwnView }) {
  const texts = useTexts(itemTexts)
  const { language } = usePage()
  if (item.endedAt === null) return null
  const day = longDate(item.endedAt, language)
  return item.endedHow === 'corrected' ? (
    <Alert kind="info" heading={texts.endedCorrected(day)}>
      <Paragraph>{texts.endedCorrectedText}</Paragraph>
      {newer === undefined ? null : (
        <Paragraph>
          <TextLink href={paths.item({ itemId: newer })}>{texts.toNewer}</TextLink>
        </Paragraph>
      )}
    </Alert>
  ) : (
    <Alert kind="warning" heading={texts.endedWithdrawn(day)}>
      <Paragraph>{texts.endedWithdrawnText}</Paragraph>
    </Alert>
  )
}

/** What was taken over from whom; when that ended, it asks for another look. */
function Source({ view: { source, item } }: { readonly view: OwnView }) {
  const texts = useTexts(itemTexts)
  const { language } = usePage()
  if (source === undefined) return null
  const { organisation, endedAt, endedHow } = source
  if (endedAt === undefined || item.endedAt !== null)
    return <Paragraph>{texts.takenFrom(organisation)}</Paragraph>
  const say = endedHow === 'corrected' ? texts.sourceCorrected : texts.sourceWithdrawn
  return (
    <Alert kind="warning" heading={say(organisation, longDate(endedAt, language))}>
      <Paragraph>{texts.lookAgain}</Paragraph>
    </Alert>
  )
}

function What(props: {
  readonly item: ShownItem
  /** That it ended, above its words. */
  readonly standing?: ComponentChildren
  readonly children?: ComponentChildren
}) {
  const { item } = props
  const texts = useTexts(itemTexts)
  const { language } = usePage()
  const { name, organisation } = item.author
  const by = [name || texts.somebodyThere, organisation].filter(Boolean).join(', ')
  return (
    <>
      <Heading level={1}>{useCategory(item.category)}</Heading>
      {props.standing}
      <Statement text={item.text} />
      {props.children}
      <DataList
        rows={[
          { key: texts.kindRow, value: <KindBadge kind={item.kind} /> },
          { key: texts.aboutRow, value: peopleWords(item, texts) },
          { key: texts.sourceRow, value: sourceWords(item, texts) },
          { key: texts.dayRow, value: longDay(item.on, language) },
          { key: texts.byRow, value: `${by}, ${longDate(item.at, language)}` },
        ]}
      />
      {item.replaces === null || item.right === 'share' ? null : (
        <Paragraph>
          {texts.replaces}{' '}
          <TextLink href={paths.item({ itemId: item.replaces })}>{texts.toOlder}</TextLink>
        </Paragraph>
      )}
    </>
  )
}

function Actions({ view }: { readonly view: OwnView }) {
  const texts = useTexts(itemTexts)
  const { item, found, canShare, canCorrect } = view
  const itemId = item.id
  if (item.endedAt !== null) return null
  return (
    <>
      <ButtonGroup>
        {canShare && found !== undefined ? (
          <ButtonLink href={`${paths.shareInCase({ caseId: found.id })}?gegeven=${itemId}`}>
            {texts.shareButton}
          </ButtonLink>
        ) : null}
        {canCorrect ? (
          <ButtonLink kind="secondary" href={paths.correctItem({ itemId })}>
            {texts.correctButton}
          </ButtonLink>
        ) : null}
        <ButtonLink kind="secondary" href={paths.withdrawItem({ itemId })}>
          {texts.withdrawButton}
        </ButtonLink>
      </ButtonGroup>
      {found !== undefined && !canShare ? <Paragraph>{texts.notShareable}</Paragraph> : null}
      {item.caseId !== null && found === undefined ? (
        <Paragraph>{texts.noCaseNow}</Paragraph>
      ) : null}
    </>
  )
}
