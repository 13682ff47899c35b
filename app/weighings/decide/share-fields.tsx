import type { WeighedData } from 'deelwijzer'
import { reasonNotBeforeLabels } from 'deelwijzer/vocabulary'
import {
  Alert,
  CheckboxGroup,
  DateInput,
  Heading,
  Paragraph,
  RadioGroup,
  Textarea,
  TextInput,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import type { Reader } from '../../shares/who-reads.ts'
import { categoryLabels } from '../result/data-advice.tsx'
import { blockingConditions } from '../result/sorted.ts'
import { categoriesOf, categoryField, conditionsField } from './categories-form.ts'
import { confirmations } from './confirmations.ts'
import { channels } from './decided.ts'
import {
  type Deciding,
  givesToSomebody,
  informingMoment,
  informsClient,
  recordQuestions,
  saysWithWhom,
} from './deciding.ts'
import { grounds } from './informing-form.ts'
import { recordField } from './share-form.ts'
import { decideTexts } from './texts.ts'
import { wordingOf } from './wording.ts'
import { WithinFields } from './within/within-fields.tsx'

interface ShareProperties {
  readonly deciding: Deciding
  /** Where the answers can be changed; none once they are sealed. */
  readonly changeHref: string | undefined
  /** Within a case: who would have what by the form as it stands. */
  readonly readers?: readonly Reader[] | undefined
}

/** What is asked of who decides to share. */
export function ShareFields(props: ShareProperties) {
  const { deciding } = props
  return (
    <>
      <DataFields deciding={deciding} />
      <ConditionFields {...props} />
      <MoreFields deciding={deciding} />
      <RecordFields deciding={deciding} />
      <OwnFields deciding={deciding} />
      {deciding.within ? (
        <WithinFields within={deciding.within} readers={props.readers ?? []} />
      ) : null}
      {givesToSomebody(deciding) ? <GivingFields /> : null}
      {informsClient(deciding) ? <InformingFields {...props} /> : null}
    </>
  )
}

type Properties = Pick<ShareProperties, 'deciding'>

function DataFields({ deciding }: Properties) {
  const texts = useTexts(decideTexts)
  return (
    <>
      <Heading level={2}>{texts[`dataHeading${wordingOf(deciding)}`]}</Heading>
      <Paragraph>{texts.dataHint}</Paragraph>
      <div className="dw-choices">
        {categoriesOf(deciding).map((item) => (
          <DataField key={item.category} item={item} />
        ))}
      </div>
    </>
  )
}

function DataField({ item }: { readonly item: WeighedData }) {
  const { language } = usePage()
  const texts = useTexts(decideTexts)
  return (
    <RadioGroup
      name={categoryField(item.category)}
      label={categoryLabels[item.category]?.[language]}
      hint={texts[`advised_${item.decision}`]}
      choices={[
        { value: 'ja', label: texts.yes },
        { value: 'nee', label: texts.no },
      ]}
    />
  )
}

function ConditionFields({ deciding }: ShareProperties) {
  const { language } = usePage()
  const texts = useTexts(decideTexts)
  const blocking = blockingConditions(deciding.advice)
  if (blocking.length === 0) return null
  return (
    <CheckboxGroup
      name={conditionsField}
      label={texts.conditionsHeading}
      hint={texts.conditionsHint}
      choices={blocking.map(({ id }) => ({ value: id, label: confirmations[id][language] }))}
    />
  )
}

function MoreFields({ deciding }: Properties) {
  const texts = useTexts(decideTexts)
  if (!deciding.advice.data.some(({ decision }) => decision === 'withhold')) return null
  return (
    <>
      <Heading level={2}>{texts.moreHeading}</Heading>
      <Paragraph>{texts.moreText}</Paragraph>
      <Textarea name="meer-waarom" label={texts.moreWhy} rows={3} optional />
      <Textarea
        name="meer-met-wie"
        label={texts.moreWith}
        hint={texts.moreWithHint}
        rows={2}
        optional
      />
    </>
  )
}

function RecordFields({ deciding }: Properties) {
  const { language } = usePage()
  const texts = useTexts(decideTexts)
  const questions = recordQuestions(deciding)
  if (questions.length === 0) return null
  return (
    <>
      <Heading level={2}>{texts.recordsHeading}</Heading>
      <Paragraph>{texts.recordsText}</Paragraph>
      {questions.map(({ id, text }) => (
        <Textarea key={id} name={recordField(id)} label={text[language]} rows={3} />
      ))}
    </>
  )
}

function OwnFields({ deciding }: Properties) {
  const texts = useTexts(decideTexts)
  return (
    <>
      <Heading level={2}>{texts.motivationHeading}</Heading>
      <MotivationField />
      <ConsultedField optional={!saysWithWhom(deciding)} />
      {deciding.purpose === undefined ? (
        <Textarea name="doel" label={texts.purpose} rows={2} />
      ) : null}
    </>
  )
}

export function MotivationField() {
  const texts = useTexts(decideTexts)
  return <Textarea name="motivatie" label={texts.motivation} hint={texts.motivationHint} rows={4} />
}

export function ConsultedField({ optional = true }: { readonly optional?: boolean }) {
  const texts = useTexts(decideTexts)
  return (
    <Textarea
      name="overlegd"
      label={texts.consulted}
      hint={optional ? texts.consultedKnown : texts.consultedNeeded}
      rows={2}
      optional={optional}
    />
  )
}

function GivingFields() {
  const texts = useTexts(decideTexts)
  return (
    <>
      <Heading level={2}>{texts.givingHeading}</Heading>
      <TextInput name="ontvanger" label={texts.recipient} hint={texts.recipientHint} />
      <RadioGroup
        name="kanaal"
        label={texts.channel}
        choices={channels.map((value) => ({ value, label: texts[value] }))}
      />
      <DateInput name="gegeven" label={texts.givenOn} hint={texts.givenOnHint} />
      <Textarea name="hoe" label={texts.how} hint={texts.howHint} rows={2} optional />
    </>
  )
}

function InformingFields({ deciding, changeHref }: ShareProperties) {
  const texts = useTexts(decideTexts)
  return (
    <>
      <Heading level={2}>{texts.informHeading}</Heading>
      {informingMoment(deciding) === 'before' ? (
        <>
          <Paragraph>
            {texts.informBefore} {changeHref ? texts.informCannot : null}{' '}
            {changeHref ? <TextLink href={changeHref}>{texts.informChange}</TextLink> : null}
          </Paragraph>
          <TextInput name="informeren-wie" label={texts.informWho} />
          <Textarea
            name="informeren-hoe"
            label={texts.informHow}
            hint={texts.informHowHint}
            rows={2}
          />
          <DateInput name="informeren-op" label={texts.informOn} hint={texts.informOnHint} />
        </>
      ) : (
        <LaterFields />
      )}
    </>
  )
}

function LaterFields() {
  const { language } = usePage()
  const texts = useTexts(decideTexts)
  return (
    <>
      <Alert kind="warning">
        <Paragraph>{texts.informLater}</Paragraph>
      </Alert>
      <RadioGroup
        name="informeren-grond"
        label={texts.informGround}
        choices={grounds.map((value) => ({
          value,
          label: reasonNotBeforeLabels[value][language],
        }))}
      />
      <Textarea name="informeren-uitleg" label={texts.informGroundWords} rows={3} />
      <TextInput name="informeren-wie" label={texts.informWho} />
      <DateInput
        name="informeren-bekijken"
        label={texts.informReview}
        hint={texts.informReviewHint}
      />
    </>
  )
}
