import {
  Alert,
  ButtonGroup,
  ButtonLink,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  HiddenField,
  longDay,
  Paragraph,
  RadioGroup,
  SendOrCancel,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { Statement } from '../../items/item-parts.tsx'
import { paths } from '../../paths.ts'
import { nameOf } from '../live/live-view.ts'
import type { Needing } from './needing.ts'
import { roundTexts } from './texts.ts'

/** For which action an entry is needed: whoever does that action gets it, if its contributor agrees. */
export function NeedPage(props: { readonly needing: Needing; readonly values: FormValues }) {
  const { needing, values } = props
  const { view, entry, actions } = needing
  const texts = useTexts(roundTexts)
  const { language } = usePage()
  const slotId = view.slot.id
  return (
    <>
      <Heading level={1}>{texts.needTitle}</Heading>
      <Paragraph kind="lead">{texts.needLead}</Paragraph>
      <Statement text={entry.text} />
      {actions.length === 0 ? (
        <>
          <Alert kind="info">
            <Paragraph>{texts.needNone}</Paragraph>
          </Alert>
          <ButtonGroup>
            <ButtonLink href={paths.slotAgreement({ slotId })}>{texts.newAgreement}</ButtonLink>
          </ButtonGroup>
        </>
      ) : (
        <Form action={paths.slotNeed({ slotId })} values={values}>
          <FormNumber />
          <HiddenField name="gegeven" value={entry.id} />
          <RadioGroup
            name="actie"
            label={texts.needFor}
            hint={texts.needForHint}
            choices={actions.map(({ id, text, ownerId, dueOn }) => ({
              value: id,
              label: `${nameOf(view, ownerId, texts.somebody)}: ${text}`,
              ...(dueOn !== null && { hint: longDay(dueOn, language) }),
            }))}
          />
          <SendOrCancel send={texts.needSave} href={paths.slot({ slotId })} cancel={texts.cancel} />
        </Form>
      )}
    </>
  )
}

/** That it was said: the rest is up to who brought it in, and is not followed here. */
export function NeedNamedPage({ slotId }: { readonly slotId: string }) {
  const texts = useTexts(roundTexts)
  return (
    <>
      <Heading level={1}>{texts.needTitle}</Heading>
      <Alert kind="ok">
        <Paragraph>{texts.needNamed}</Paragraph>
      </Alert>
      <ButtonGroup>
        <ButtonLink href={paths.slot({ slotId })}>{texts.backToSlot}</ButtonLink>
      </ButtonGroup>
    </>
  )
}
