import type { Happened } from '../events/happened.ts'
import { dateAndTime, Heading, Paragraph, TextLink, usePage, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import { type ItemTexts, itemTexts } from './texts.ts'

const kinds = [
  'item_brought_in',
  'items_read',
  'item_withdrawn',
  'item_corrected',
  'item_taken_over',
  'notice_answered',
  'share_made',
  'share_ended',
  'consent_ended',
] as const

/** Who brought it in, gave, saw, and took it back; when, and under which weighing. */
export function HappenedPage(props: {
  readonly events: readonly Happened[]
  /** The weighings that one reaches oneself. */
  readonly weighingIds: ReadonlySet<string>
}) {
  const texts = useTexts(itemTexts)
  return (
    <>
      <Heading level={1}>{texts.eventsTitle}</Heading>
      <Paragraph kind="lead">{texts.eventsLead}</Paragraph>
      <ul className="dw-happened">
        {withoutRepeats(props.events).map((event) => (
          <Line key={event.id} event={event} weighingIds={props.weighingIds} />
        ))}
      </ul>
    </>
  )
}

function Line(props: { readonly event: Happened; readonly weighingIds: ReadonlySet<string> }) {
  const { at, name, organisation, actorKind, kind, weighingId } = props.event
  const texts = useTexts(itemTexts)
  const { language } = usePage()
  const who = actorKind === 'job' ? texts.system : (name ?? texts.somebody)
  return (
    <li className="dw-happened__line">
      <span className="dw-happened__when">{dateAndTime(at, language)}</span>
      <span>
        {who}
        {organisation === undefined ? '' : `, ${organisation}`} {wordsOf(kind, texts)}
        {weighingId !== undefined && props.weighingIds.has(weighingId) ? (
          <>
            {' ('}
            <TextLink href={paths.record({ weighingId })}>{texts.underWeighing}</TextLink>)
          </>
        ) : null}
      </span>
    </li>
  )
}

function wordsOf(kind: string, texts: ItemTexts): string {
  const known = kinds.find((one) => one === kind)
  return known === undefined ? texts.otherEvent : texts[known]
}

/** The same by the same person within a minute is one line, as on the page of a file. */
function withoutRepeats(events: readonly Happened[]): readonly Happened[] {
  const seen = new Map<string, Happened>()
  for (const event of events) {
    const minute = Math.floor(event.at.getTime() / 60_000)
    const key = [event.actorId, event.kind, event.weighingId, minute].join(' ')
    if (!seen.has(key)) seen.set(key, event)
  }
  return [...seen.values()]
}
