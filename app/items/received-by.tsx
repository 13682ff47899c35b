import { phaseLabels } from '../cases/phases.ts'
import {
  ButtonGroup,
  ButtonLink,
  Heading,
  longDate,
  Paragraph,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { ReceivedView } from './item-view.ts'
import { itemTexts } from './texts.ts'

/** Why a recipient sees an item and until when, and taking it over; nothing of others. */
export function ReceivedBy({ view }: { readonly view: ReceivedView }) {
  const texts = useTexts(itemTexts)
  const { language } = usePage()
  const { item, shares, found, taken } = view
  const [itemId, organisation] = [item.id, item.author.organisation]
  const phase = found === undefined ? '' : phaseLabels[found.phase][language].toLowerCase()
  return (
    <>
      <Heading level={2}>{texts.receivedTitle}</Heading>
      {view.purpose === '' ? null : <Paragraph>{texts.purposeIs(view.purpose)}</Paragraph>}
      <ul className="dw-list">
        {shares.map(({ id, madeAt, until }) => (
          <li key={id}>
            {texts.receivedBy(organisation, longDate(madeAt, language))}{' '}
            <TextLink href={paths.share({ shareId: id })}>{texts.shareLink}</TextLink>,{' '}
            {until === null ? texts.untilPhase(phase) : texts.untilDay(longDate(until, language))}
          </li>
        ))}
      </ul>
      {taken.map((id) => (
        <Paragraph key={id}>
          <TextLink href={paths.item({ itemId: id })}>{texts.takenAlready}</TextLink>
        </Paragraph>
      ))}
      <ButtonGroup>
        <ButtonLink kind="secondary" href={paths.takeOverItem({ itemId })}>
          {texts.takeOver}
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}
