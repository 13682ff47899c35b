import { categoryLine } from '../cases/category-words.ts'
import {
  Alert,
  CheckboxGroup,
  DataList,
  DateInput,
  Form,
  type FormValues,
  formValues,
  Heading,
  longDay,
  Paragraph,
  RadioGroup,
  SendOrCancel,
  usePage,
  useTexts,
} from '../page/index.ts'
import type { ReadItem } from '../items/repository.ts'
import { paths } from '../paths.ts'
import type { RetentionView } from './retention-view.ts'
import { closingTexts } from './texts.ts'

/** Why something is kept as long as it is. */
export const retentionGrounds = ['own_law', 'agreed', 'until_purpose_ends'] as const

/** How long the own organisation keeps what it brought in: several items at once, and what is set. */
export function RetentionPage(props: {
  readonly view: RetentionView
  readonly values: FormValues
  /** Of which it was set and is set anew. */
  readonly again: readonly ReadItem[]
}) {
  const { view } = props
  const texts = useTexts(closingTexts)
  return (
    <>
      <Heading level={1}>{texts.retentionTitle}</Heading>
      <Paragraph kind="lead">{texts.retentionLead}</Paragraph>
      {view.open.length + view.set.length === 0 ? (
        <Paragraph>{texts.retentionNone}</Paragraph>
      ) : null}
      {view.open.length === 0 && view.set.length > 0 ? (
        <Alert kind="ok">
          <Paragraph>{texts.retentionAll}</Paragraph>
        </Alert>
      ) : null}
      {view.open.length + props.again.length === 0 ? null : <Open {...props} />}
      {view.set.length === 0 ? null : <Set view={view} />}
    </>
  )
}

function Open(props: {
  readonly view: RetentionView
  readonly values: FormValues
  readonly again: readonly ReadItem[]
}) {
  const { view, values, again } = props
  const texts = useTexts(closingTexts)
  const { language } = usePage()
  const caseId = view.found.id
  const items = again.length > 0 ? again : view.open
  const all = formValues({ gegeven: items.map(({ id }) => id) })
  return (
    <>
      <Paragraph>{texts.retentionStays}</Paragraph>
      <Form action={paths.retention({ caseId })} values={{ ...all, ...values }}>
        <CheckboxGroup
          name="gegeven"
          label={texts.retentionWhich}
          choices={items.map(({ id, text, category, on }) => ({
            value: id,
            label: text,
            hint: `${categoryLine([category], language)}, ${longDay(on, language)}`,
          }))}
        />
        <Paragraph>
          <strong>{texts.retentionPurpose}:</strong> {view.purpose || texts.gone}
        </Paragraph>
        <DateInput name="tot" label={texts.retentionUntil} hint={texts.retentionUntilHint} />
        <RadioGroup
          name="waarom"
          label={texts.retentionWhy}
          choices={retentionGrounds.map((value) => ({ value, label: texts[value] }))}
        />
        <SendOrCancel
          send={texts.retentionSave}
          href={again.length > 0 ? paths.retention({ caseId }) : paths.case({ caseId })}
          cancel={texts.cancel}
        />
      </Form>
    </>
  )
}

function Set({ view }: { readonly view: RetentionView }) {
  const texts = useTexts(closingTexts)
  const { language } = usePage()
  return (
    <>
      <Heading level={2}>{texts.retentionSet}</Heading>
      <DataList
        rows={view.set.map(({ item, how }) => ({
          id: item.id,
          key: item.text,
          value: texts.retentionLine(longDay(how.until, language), texts[how.ground]),
          change: { href: `${paths.retention({ caseId: view.found.id })}?gegeven=${item.id}` },
        }))}
      />
    </>
  )
}
