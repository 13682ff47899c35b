import { inSentence } from 'deelwijzer/vocabulary'
import {
  Alert,
  Button,
  CheckboxGroup,
  DateInput,
  Heading,
  longDate,
  Panel,
  Paragraph,
  RadioGroup,
  TextLink,
  usePage,
  useTexts,
} from '../../../page/index.ts'
import type { ReadItem } from '../../../items/repository.ts'
import type { Reader } from '../../../shares/who-reads.ts'
import { paths } from '../../../paths.ts'
import { categoryLabels } from '../../result/data-advice.tsx'
import { type DecidingWithin, givesItems, isInside } from './deciding-within.ts'
import { withinDecideTexts } from './texts.ts'
import { dayField, itemsField, untilField } from './within-form.ts'

interface WithinProperties {
  readonly within: DecidingWithin
  /** Who would have what by the form as it stands. */
  readonly readers: readonly Reader[]
}

/** What goes to a participant, until when, and who can read what after it. */
export function WithinFields({ within, readers }: WithinProperties) {
  const texts = useTexts(withinDecideTexts)
  if (within.aim === 'invite')
    return (
      <Alert kind="info">
        <Paragraph>{texts.inviteText}</Paragraph>
      </Alert>
    )
  if (within.aim === 'table')
    return (
      <Alert kind="info">
        <Paragraph>{texts.tableText}</Paragraph>
      </Alert>
    )
  if (within.aim === 'take_over') return <TakeOverText within={within} />
  return (
    <>
      <Heading level={2}>{texts.itemsHeading}</Heading>
      <ItemFields within={within} />
      {isInside(within) ? <UntilFields /> : null}
      {isInside(within) && givesItems(within) ? (
        <Preview within={within} readers={readers} />
      ) : null}
    </>
  )
}

function TakeOverText({ within }: Pick<WithinProperties, 'within'>) {
  const texts = useTexts(withinDecideTexts)
  return (
    <Panel heading={texts.takeOver}>
      {within.items.map((item) => (
        <Paragraph key={item.id}>{item.text}</Paragraph>
      ))}
      <Paragraph kind="small">{texts.takeOverText}</Paragraph>
    </Panel>
  )
}

function ItemFields({ within }: Pick<WithinProperties, 'within'>) {
  const texts = useTexts(withinDecideTexts)
  if (within.items.length === 0)
    return (
      <Alert kind="info">
        <Paragraph>
          {texts.noItems}{' '}
          <TextLink href={paths.newItem({ caseId: within.caseId })}>{texts.bringIn}</TextLink>
        </Paragraph>
      </Alert>
    )
  return (
    <CheckboxGroup
      name={itemsField}
      label={texts.items}
      hint={texts.itemsHint}
      choices={within.items.map((item) => ({
        value: item.id,
        label: item.text,
        hint: <ItemHint item={item} within={within} />,
      }))}
    />
  )
}

function ItemHint({ item, within }: { readonly item: ReadItem; readonly within: DecidingWithin }) {
  const { language } = usePage()
  const texts = useTexts(withinDecideTexts)
  const category = categoryLabels[item.category]
  const others = item.about.filter((id) => id !== within.subjectId)
  const parts = [
    texts[item.kind],
    category ? inSentence(category)[language] : item.category,
    longDate(new Date(`${item.on}T12:00:00Z`), language),
    ...(others.length > 0 ? [texts.alsoAbout(useNames(within, others))] : []),
  ]
  return <>{parts.join(', ')}</>
}

function useNames({ names }: DecidingWithin, ids: readonly string[]): string {
  const texts = useTexts(withinDecideTexts)
  return ids.map((id) => names.get(id) || texts.somebody).join(texts.and)
}

function UntilFields() {
  const texts = useTexts(withinDecideTexts)
  return (
    <>
      <RadioGroup
        name={untilField}
        label={texts.until}
        hint={texts.untilText}
        choices={[
          { value: 'fase', label: texts.untilPhase },
          { value: 'dag', label: texts.untilDay },
        ]}
      />
      <div className={`dw-when dw-when--${untilField}--dag`}>
        <DateInput name={dayField} label={texts.untilDayWhich} />
      </div>
    </>
  )
}

/** Who sees what after this, said per participant; an item about two people says what it waits for. */
function Preview({ within, readers }: WithinProperties) {
  const texts = useTexts(withinDecideTexts)
  const byParticipant = [...Map.groupBy(readers, ({ participantId }) => participantId)]
  return (
    <Panel heading={texts.preview} level={2}>
      <Paragraph>
        {texts.atOnce} {texts.previewText}
      </Paragraph>
      {byParticipant.length === 0 ? <Paragraph>{texts.previewNobody}</Paragraph> : null}
      {byParticipant.map(([id, items]) => (
        <OneReader key={id} id={id} items={items} within={within} />
      ))}
      <Button kind="secondary" name="doen" value="kijken">
        {texts.previewAgain}
      </Button>
    </Panel>
  )
}

function OneReader(props: {
  readonly id: string
  readonly items: readonly Reader[]
  readonly within: DecidingWithin
}) {
  const texts = useTexts(withinDecideTexts)
  const { within, items } = props
  const participant = within.participants.find(({ id }) => id === props.id)
  const accepted = participant?.standing === 'takes_part'
  const name = [participant?.name, participant?.organisation].filter(Boolean).join(', ')
  const isOpen = ({ waitsFor }: Reader) => waitsFor.length === 0
  return (
    <>
      <Readable
        name={name}
        heading={accepted ? texts.previewMay : texts.previewOnceAccepted}
        items={items.filter(isOpen)}
        within={within}
      />
      <Readable
        name={name}
        heading={texts.previewMayNotYet}
        items={items.filter((reader) => !isOpen(reader))}
        within={within}
      />
    </>
  )
}

function Readable(props: {
  readonly name: string
  readonly heading: string
  readonly items: readonly Reader[]
  readonly within: DecidingWithin
}) {
  if (props.items.length === 0) return null
  return (
    <>
      <p>
        <strong>{props.name}</strong> {props.heading}
      </p>
      <ul className="utrecht-unordered-list">
        {props.items.map((reader) => (
          <ReaderLine key={reader.itemId} reader={reader} within={props.within} />
        ))}
      </ul>
    </>
  )
}

function ReaderLine({
  reader,
  within,
}: {
  readonly reader: Reader
  readonly within: DecidingWithin
}) {
  const texts = useTexts(withinDecideTexts)
  const item = within.own.find(({ id }) => id === reader.itemId)
  const waiting = useNames(within, reader.waitsFor)
  return (
    <li className="utrecht-unordered-list__item">
      {item?.text}
      {reader.waitsFor.length > 0 ? <em> – {texts.previewNotYet(waiting)}</em> : null}
    </li>
  )
}
