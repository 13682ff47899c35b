import { categoryLabel } from '../../cases/category-words.ts'
import { itemTexts } from '../../items/texts.ts'
import {
  Alert,
  CheckboxGroup,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  longDay,
  Paragraph,
  SendOrCancel,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { subjectName } from './live-view.ts'
import type { Puttable, Putting } from './putting.ts'
import { liveTexts } from './texts.ts'

/** What of one's own goes on the table, with for whom each would be visible. */
export function PutPage(props: { readonly putting: Putting; readonly values: FormValues }) {
  const { putting, values } = props
  const texts = useTexts(liveTexts)
  const { view } = putting
  return (
    <>
      <Heading level={1}>{texts.putTitle}</Heading>
      <Paragraph kind="lead">{texts.putLead}</Paragraph>
      {view.slot.stage === 'involvement' ? <Paragraph>{texts.putOnlyInvolved}</Paragraph> : null}
      {view.phase === 'round' ? (
        <Alert kind="info">
          <Paragraph>{texts.putOver}</Paragraph>
        </Alert>
      ) : (
        <Choosing putting={putting} values={values} />
      )}
    </>
  )
}

function Choosing(props: { readonly putting: Putting; readonly values: FormValues }) {
  const { putting, values } = props
  const texts = useTexts(liveTexts)
  const { slot } = putting.view
  const slotPath = paths.slot({ slotId: slot.id })
  return (
    <>
      {putting.items.length === 0 ? (
        <Alert kind="info">
          <Paragraph>{texts.putNone}</Paragraph>
        </Alert>
      ) : (
        <Form action={paths.putOnTable({ slotId: slot.id })} values={values}>
          <FormNumber />
          <CheckboxGroup
            name="gegeven"
            label={texts.putWhich}
            choices={putting.items.map((one) => ({
              value: one.item.id,
              label: one.item.text,
              hint: <Hint one={one} putting={putting} />,
            }))}
          />
          <CheckboxGroup
            name="client"
            label={texts.putClient}
            optional
            choices={[{ value: 'ja', label: texts.putClientYes }]}
          />
          <SendOrCancel send={texts.putButton} href={slotPath} cancel={texts.cancel} />
        </Form>
      )}
      <p className="dw-aside">
        <TextLink href={paths.newItem({ caseId: slot.caseId })}>{texts.bringIn}</TextLink>
        {putting.items.some(({ notFor }) => notFor.length > 0) ? (
          <TextLink href={paths.prepareSlot({ slotId: slot.id })}>{texts.weighFirst}</TextLink>
        ) : null}
      </p>
    </>
  )
}

function Hint({ one, putting }: { readonly one: Puttable; readonly putting: Putting }) {
  const texts = useTexts(liveTexts)
  const items = useTexts(itemTexts)
  const { language } = usePage()
  const { item, seenBy, notFor } = one
  const about = item.about.map((id) => subjectName(putting.view, id, texts.somebody)).join(', ')
  return (
    <>
      {[
        items[item.kind],
        categoryLabel(item.category, language),
        longDay(item.on, language),
        about,
      ].join(' · ')}
      <br />
      {seenBy.length === 0 ? texts.seenByNobody : texts.seenBy(seenBy.join(', '))}
      {notFor.length === 0 ? null : <> {texts.notFor(notFor.join(', '))}</>}
    </>
  )
}
