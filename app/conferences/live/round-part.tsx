import {
  ButtonGroup,
  ButtonLink,
  Heading,
  longDay,
  Paragraph,
  StatusBadge,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { KindBadge } from '../../items/item-parts.tsx'
import { paths } from '../../paths.ts'
import type { Need } from '../round-repository.ts'
import type { TableEntry } from '../table-repository.ts'
import { type LiveView, nameOf, subjectName, toBeTold } from './live-view.ts'
import { liveTexts } from './texts.ts'

/** What was agreed so far, as far as it is for the reader. */
export function AgreementsPart({ view }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  const { language } = usePage()
  const { agreements, slot } = view
  return (
    <section>
      <Heading level={2}>{texts.agreements}</Heading>
      <div>
        {agreements.length === 0 ? (
          <Paragraph>{texts.noAgreements}</Paragraph>
        ) : (
          <ul className="dw-list">
            {agreements.map(({ id, text, ownerId, dueOn }) => (
              <li key={id} id={`afspraak-${id}`}>
                {text}{' '}
                {ownerId === null || dueOn === null
                  ? null
                  : texts.action(nameOf(view, ownerId, texts.somebody), longDay(dueOn, language))}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p className="dw-aside dw-screen-only">
        <TextLink href={paths.slotAgreement({ slotId: slot.id })}>{texts.newAgreement}</TextLink>
      </p>
    </section>
  )
}

/**
 * The closing round: who needs which item. Others see what goes along; what is asked and what is kept
 * only its contributor sees, so that by a no nothing changes on anybody else's page.
 */
export function RoundPart({ view }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  return (
    <section>
      <Heading level={2}>{texts.roundHeading}</Heading>
      <Paragraph>{texts.roundLead}</Paragraph>
      <div>
        {view.table.length === 0 ? (
          <Paragraph>{texts.roundNothing}</Paragraph>
        ) : (
          <ul className="dw-items">
            {view.table.map((entry) => (
              <EntryInRound key={entry.id} entry={entry} view={view} />
            ))}
          </ul>
        )}
      </div>
      <ToldLines view={view} />
    </section>
  )
}

function EntryInRound({ entry, view }: { readonly entry: TableEntry; readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  const slotId = view.slot.id
  const needs = view.needs.filter(
    ({ entryId, answer }) => entryId === entry.id && (entry.isMine || answer === 'agreed'),
  )
  return (
    <li className="dw-item" id={`slotronde-${entry.id}`}>
      <p className="dw-words">
        <KindBadge kind={entry.kind} /> {entry.text}
      </p>
      <p className="dw-item__facts">{texts.broughtBy(`${entry.name}, ${entry.organisation}`)}</p>
      {needs.length === 0 ? null : (
        <ul className="dw-list">
          {needs.map((need) => (
            <li key={need.id} id={`nodig-${need.id}`}>
              <NeedLine need={need} view={view} /> <Answer need={need} isMine={entry.isMine} />
            </li>
          ))}
        </ul>
      )}
      <p className="dw-aside">
        <TextLink href={`${paths.slotNeed({ slotId })}?gegeven=${entry.id}`} context={entry.text}>
          {texts.whoNeeds}
        </TextLink>
      </p>
    </li>
  )
}

function NeedLine({ need, view }: { readonly need: Need; readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  const action = view.agreements.find(({ id }) => id === need.agreementId)
  return <>{texts.neededBy(nameOf(view, need.participantId, texts.somebody), action?.text ?? '')}</>
}

function Answer({ need, isMine }: { readonly need: Need; readonly isMine: boolean }) {
  const texts = useTexts(liveTexts)
  const at = paths.answerNeed({ slotId: need.slotId, needId: need.id })
  if (need.answer === null) return <TextLink href={at}>{texts.answer}</TextLink>
  if (need.answer === 'kept') return <StatusBadge>{texts.kept}</StatusBadge>
  return (
    <>
      <StatusBadge kind="ok">{texts.agreed}</StatusBadge>{' '}
      {isMine ? <TextLink href={at}>{texts.change}</TextLink> : null}
    </>
  )
}

function ToldLines({ view }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  const { language } = usePage()
  const slotId = view.slot.id
  return (
    <>
      <Heading level={3}>{texts.toldHeading}</Heading>
      <ul className="dw-list">
        {toBeTold(view).map((id) => {
          const about = subjectName(view, id, texts.somebody)
          const told = view.told.find(({ subjectId }) => subjectId === id)
          return (
            <li key={id}>
              {told === undefined
                ? texts.notTold(about)
                : texts.told(
                    about,
                    nameOf(view, told.tellerId, texts.somebody),
                    longDay(told.on, language),
                  )}
            </li>
          )
        })}
      </ul>
      <ButtonGroup>
        <ButtonLink kind="secondary" href={paths.slotTold({ slotId })}>
          {texts.tell}
        </ButtonLink>
        {view.isChair ? (
          <ButtonLink href={paths.closeSlot({ slotId })}>{texts.close}</ButtonLink>
        ) : null}
      </ButtonGroup>
    </>
  )
}
