import type { ComponentChildren } from 'preact'
import type { DecisionKind } from '../../database/tables.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  DateInput,
  dateValues,
  Form,
  FormNumber,
  type FormValues,
  formValues,
  Heading,
  HiddenField,
  Paragraph,
  Textarea,
  TextLink,
  useTexts,
} from '../../page/index.ts'
import { today } from '../../clock.ts'
import type { Reader } from '../../shares/who-reads.ts'
import { AdviceLine } from './choose-page.tsx'
import { categoriesOf, categoryField } from './categories-form.ts'
import { channels } from './decided.ts'
import type { Deciding } from './deciding.ts'
import { ConsultedField, MotivationField, ShareFields } from './share-fields.tsx'
import { decideTexts } from './texts.ts'
import { wordingOf } from './wording.ts'
import { withinDecideTexts } from './within/texts.ts'
import { StandingAlert } from './within/standing-alert.tsx'
import { itemsField, untilField } from './within/within-form.ts'

export interface DecideProperties {
  readonly kind: DecisionKind
  readonly deciding: Deciding
  readonly action: string
  /** Of what the form was made from; it comes back with the form. */
  readonly version: string
  readonly values: FormValues
  readonly changeHref: string | undefined
  /** Where the outcome can be seen, when it changed while this form was open. */
  readonly changedHref?: string | undefined
  readonly chooseHref: string
  /** Where a colleague can be asked. */
  readonly askHref: string
  /** Within a case: who would have what by the form as it stands. */
  readonly readers?: readonly Reader[] | undefined
  /** Within a case: it moved on between the page and its form. */
  readonly moved?: boolean | undefined
  readonly draftId?: string | undefined
}

/** The form of one kind of decision. */
export function DecidePage(props: DecideProperties) {
  const texts = useTexts(decideTexts)
  const { kind, deciding } = props
  const heading = useHeading(kind, deciding)
  return (
    <>
      <Heading level={1}>{heading}</Heading>
      {props.changedHref ? (
        <Alert kind="error" heading={texts.changedHeading}>
          <Paragraph>{texts.changedText}</Paragraph>
          <TextLink href={props.changedHref}>{texts.seeOutcome}</TextLink>
        </Alert>
      ) : null}
      <StandingAlert
        within={deciding.within}
        draftId={props.draftId}
        fileId={deciding.fileId}
        moved={props.moved ?? false}
      />
      <AdviceLine deciding={deciding} />
      {kind === 'share' && deciding.advice.outcome === 'not_allowed' ? (
        <Alert kind="warning">
          <Paragraph>{texts.shareAgainst}</Paragraph>
        </Alert>
      ) : null}
      <Form action={props.action} values={props.values}>
        <HiddenField name="versie" value={props.version} />
        <FormNumber />
        <Fields {...props} />
        <Paragraph kind="small">{texts.saveText}</Paragraph>
        <ButtonGroup>
          <Button>{texts.save}</Button>
        </ButtonGroup>
      </Form>
      <p className="dw-aside">
        <TextLink href={props.chooseHref}>{texts.backToChoice}</TextLink>
        <TextLink href={props.askHref}>{texts.askColleague}</TextLink>
      </p>
    </>
  )
}

function useHeading(kind: DecisionKind, deciding: Deciding): string {
  const texts = useTexts(decideTexts)
  const within = useTexts(withinDecideTexts)
  const aim = deciding.within?.aim
  if (kind !== 'share') return texts[`heading_${kind}`]
  if (aim === 'invite' || aim === 'take_over' || aim === 'table') return within[`heading_${aim}`]
  return texts[`heading_share${wordingOf(deciding)}`]
}

function Fields({ kind, deciding, changeHref, readers }: DecideProperties): ComponentChildren {
  if (kind === 'share')
    return <ShareFields deciding={deciding} changeHref={changeHref} readers={readers} />
  if (kind === 'do_not_share') return <NotSharingFields />
  if (kind === 'consult_first') return <ConsultFields />
  return kind === 'refer' ? <ReferFields /> : <LaterFields />
}

function NotSharingFields() {
  const texts = useTexts(decideTexts)
  return (
    <>
      <MotivationField />
      <Textarea name="in-plaats" label={texts.instead} hint={texts.insteadHint} rows={3} />
      <Textarea name="gezegd" label={texts.told} rows={2} optional />
      <ConsultedField />
    </>
  )
}

function ConsultFields() {
  const texts = useTexts(decideTexts)
  return (
    <>
      <Textarea name="overleg-met" label={texts.consultWith} rows={2} />
      <DateInput name="bekijken" label={texts.reviewOn} hint={texts.reviewOnHint} />
      <MotivationField />
    </>
  )
}

function ReferFields() {
  const texts = useTexts(decideTexts)
  return (
    <>
      <Textarea name="verwijs-naar" label={texts.referTo} rows={2} />
      <Textarea name="verwijs-hoe" label={texts.referHow} rows={3} />
      <MotivationField />
    </>
  )
}

function LaterFields() {
  const texts = useTexts(decideTexts)
  return (
    <>
      <MotivationField />
      <DateInput name="bekijken" label={texts.reviewOn} hint={texts.reviewOnHint} />
      <ConsultedField />
    </>
  )
}

/** To follow the advice; what waits for something is for the professional to choose. */
const following = {
  share: 'ja',
  withhold: 'nee',
  only_if: undefined,
  undecided: undefined,
} as const

/** The form before anybody touched it: the advice, and what is known of the recipient. */
export function firstValues(deciding: Deciding): FormValues {
  const { party, situation } = deciding
  const advised = categoriesOf(deciding).map(
    ({ category, decision }) => [categoryField(category), following[decision]] as const,
  )
  return formValues({
    ...Object.fromEntries(advised),
    ontvanger: party?.name,
    kanaal: channels.find((channel) => channel === party?.channel),
    ...firstWithin(deciding),
    'informeren-grond': situation.informing?.reasonNotBefore,
    ...dateValues('gegeven', today()),
  })
}

/** What was chosen before the weighing began stands ticked. */
const firstWithin = ({ within }: Deciding) =>
  within && {
    [itemsField]: within.items.map(({ id }) => id).filter((id) => within.chosen.includes(id)),
    [untilField]: 'fase',
  }
