import { phaseLabels } from '../cases/phases.ts'
import {
  dateAndTime,
  Heading,
  type Language,
  longDate,
  Paragraph,
  StatusBadge,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { OwnView, Receiver } from './item-view.ts'
import type { ShareOfItem } from './own-repository.ts'
import { type ItemTexts, itemTexts } from './texts.ts'

/** Who can see this, why, since when and until when; for its own organisation alone. */
export function WhoCanSee({ view }: { readonly view: OwnView }) {
  const texts = useTexts(itemTexts)
  const { receivers, colleagues, item } = view
  return (
    <>
      <Heading level={2}>{texts.whoCan}</Heading>
      <Heading level={3}>{texts.ownPeople}</Heading>
      {colleagues === undefined ? null : (
        <Paragraph>{texts.ownFile(colleagues.join(', '))}</Paragraph>
      )}
      {item.caseId === null ? null : <Paragraph>{texts.ownCase}</Paragraph>}
      <Heading level={3}>{texts.others}</Heading>
      {receivers.some(({ standing }) => standing === 'can_see') ? null : (
        <Paragraph>{texts.nobodyElse}</Paragraph>
      )}
      {receivers.some(({ standing }) => standing === 'can_see') && view.purpose !== '' ? (
        <Paragraph>{texts.purposeIs(view.purpose)}</Paragraph>
      ) : null}
      <Receivers view={view} receivers={receivers} />
    </>
  )
}

/** Each to whom it was given, with how it stands and why. */
function Receivers(props: { readonly view: OwnView; readonly receivers: readonly Receiver[] }) {
  if (props.receivers.length === 0) return null
  return (
    <ul className="dw-tasks">
      {props.receivers.map((receiver) => (
        <li className="dw-tasks__row" key={receiver.participantId}>
          <div className="dw-tasks__what">
            <ReceiverName view={props.view} receiver={receiver} />
            <Because view={props.view} receiver={receiver} />
          </div>
          <div className="dw-tasks__status">
            <ReceiverBadge {...receiver} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Who somebody is who was given an item. */
export function ReceiverName(props: {
  readonly view: Pick<OwnView, 'words'>
  readonly receiver: Partial<Pick<Receiver, 'name' | 'organisation' | 'outsideText'>>
}) {
  const texts = useTexts(itemTexts)
  const { name, organisation, outsideText } = props.receiver
  const who = name ?? props.view.words.get(outsideText ?? '') ?? texts.somebodyThere
  return (
    <>
      <strong>{who}</strong>
      {organisation === undefined ? '' : `, ${organisation}`}
    </>
  )
}

const badges = {
  can_see: ['ok', 'canSee'],
  not_yet: ['warning', 'notYet'],
  over: ['neutral', 'over'],
  outside: ['neutral', 'outside'],
} as const

function ReceiverBadge({ standing }: Receiver) {
  const texts = useTexts(itemTexts)
  const [kind, text] = badges[standing]
  return <StatusBadge kind={kind}>{texts[text]}</StatusBadge>
}

/** Why somebody sees it or not, share by share. */
function Because({ view, receiver }: { readonly view: OwnView; readonly receiver: Receiver }) {
  const texts = useTexts(itemTexts)
  const names = receiver.missing.map((id) => nameOf(view, id) || texts.someone).join(', ')
  return (
    <div className="dw-tasks__hint">
      {receiver.standing === 'not_yet' ? <div>{texts.notYetBecause(names)}</div> : null}
      {receiver.standing === 'outside' ? <div>{texts.outsideText}</div> : null}
      {receiver.shares.map((share) => (
        <ShareLine key={share.shareId} view={view} share={share} />
      ))}
    </div>
  )
}

const nameOf = ({ item }: OwnView, subjectId: string): string =>
  item.people.find(({ id }) => id === subjectId)?.name ?? ''

function ShareLine({ view, share }: { readonly view: OwnView; readonly share: ShareOfItem }) {
  const texts = useTexts(itemTexts)
  const { language } = usePage()
  const { shareId, madeAt, subjectId } = share
  const giver = view.givers.get(share.by)?.name
  const until = untilWords(share, texts, language)
  const about =
    view.item.people.length > 1
      ? ` ${texts.shareAbout(nameOf(view, subjectId) || texts.someone)}`
      : ''
  return (
    <div>
      {view.shareIds.has(shareId) ? (
        <TextLink href={paths.share({ shareId })} context={about}>
          {texts.shareLink}
        </TextLink>
      ) : (
        texts.shareLink
      )}
      {about}, {giver === undefined ? '' : `${texts.giver(giver)}, `}
      {texts.since(longDate(madeAt, language))}, {until}
    </div>
  )
}

/** Until when a share opens, or since when it does not. */
function untilWords(share: ShareOfItem, texts: ItemTexts, language: Language): string {
  const { until, endedAt, consentEndedAt, phase, isLive } = share
  if (endedAt !== undefined) return texts.endedOn(longDate(endedAt, language))
  if (consentEndedAt !== undefined) return texts.consentEndedOn(longDate(consentEndedAt, language))
  if (until !== undefined) return texts.untilDay(longDate(until, language))
  const name = phaseLabels[phase][language].toLowerCase()
  return isLive ? texts.untilPhase(name) : texts.phaseOver(name)
}

/** Who of another organisation read it, and when last. */
export function ReadingsOf({ view: { readings } }: { readonly view: OwnView }) {
  const texts = useTexts(itemTexts)
  const { language } = usePage()
  return (
    <>
      <Heading level={2}>{texts.readWhen}</Heading>
      {readings.length === 0 ? (
        <Paragraph>{texts.readNobody}</Paragraph>
      ) : (
        <ul className="dw-happened">
          {readings.map(({ id, at, name, organisation }) => (
            <li className="dw-happened__line" key={id}>
              <span className="dw-happened__when">{dateAndTime(at, language)}</span>
              <span>{[name ?? texts.somebody, organisation].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
