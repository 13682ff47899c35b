import {
  Alert,
  ButtonGroup,
  ButtonLink,
  Form,
  Heading,
  Paragraph,
  SendOrCancel,
  useTexts,
} from '../../page/index.ts'
import { KindBadge } from '../../items/item-parts.tsx'
import { paths } from '../../paths.ts'
import { type LiveView, nameOf } from '../live/live-view.ts'
import { roundTexts } from './texts.ts'

/** The last look before a slot is closed: what goes along, to whom and for what, and what stays. */
export function ClosePage({ view }: { readonly view: LiveView }) {
  const texts = useTexts(roundTexts)
  const slotId = view.slot.id
  const isTold = view.slot.subjectIds.every((id) =>
    view.told.some(({ subjectId }) => subjectId === id),
  )
  return (
    <>
      <Heading level={1}>{texts.closeTitle}</Heading>
      <Going view={view} />
      <Heading level={2}>{texts.closeAgreements}</Heading>
      <Paragraph>{texts.closeAgreementsText(view.agreements.length)}</Paragraph>
      {isTold ? (
        <Form action={paths.closeSlot({ slotId })}>
          <SendOrCancel
            send={texts.closeButton}
            href={paths.slot({ slotId })}
            cancel={texts.closeCancel}
          />
        </Form>
      ) : (
        <>
          <Alert kind="warning" heading={texts.closeToldFirst}>
            <Paragraph>{texts.closeToldText}</Paragraph>
          </Alert>
          <ButtonGroup>
            <ButtonLink href={paths.slotTold({ slotId })}>{texts.toTold}</ButtonLink>
          </ButtonGroup>
        </>
      )}
    </>
  )
}

/** Only what was agreed: what somebody keeps is not pointed at. */
function Going({ view }: { readonly view: LiveView }) {
  const texts = useTexts(roundTexts)
  const going = view.needs.filter(({ answer }) => answer === 'agreed')
  const entries = view.table.filter((one) => going.some(({ entryId }) => entryId === one.id))
  const words = (agreementId: string): string =>
    view.agreements.find(({ id }) => id === agreementId)?.text ?? texts.anAction
  return (
    <>
      <Paragraph kind="lead">
        {entries.length === 0 ? texts.closeNothing : texts.closeGo(entries.length)}
      </Paragraph>
      {entries.length === 0 ? null : (
        <ul className="dw-items">
          {entries.map(({ id: entryId, text, kind }) => (
            <li className="dw-item" key={entryId}>
              <p className="dw-words">
                <KindBadge kind={kind} /> {text}
              </p>
              <ul className="dw-list">
                {going
                  .filter((one) => one.entryId === entryId)
                  .map(({ id, participantId, agreementId }) => (
                    <li key={id}>
                      {texts.goesTo(
                        nameOf(view, participantId, texts.somebody),
                        words(agreementId),
                      )}
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <Paragraph kind="small">{texts.closeSeen}</Paragraph>
    </>
  )
}
