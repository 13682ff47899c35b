import { inSentence } from 'deelwijzer/vocabulary'
import {
  Alert,
  Button,
  ButtonGroup,
  CheckboxGroup,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  longDate,
  Paragraph,
  RadioGroup,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { ReadItem } from '../items/repository.ts'
import { roleText } from '../weighings/flow/labels.ts'
import { categoryLabels } from '../weighings/result/data-advice.tsx'
import type { ShareChoices } from './choices.ts'
import { shareTexts } from './texts.ts'

/** Whom, about whom, and which items: one form before the weighing begins. */
export function ChooseSharePage(props: {
  readonly choices: ShareChoices
  readonly values: FormValues
}) {
  const texts = useTexts(shareTexts)
  const { choices, values } = props
  const lacking = useLacking(choices)
  return (
    <>
      <Heading level={1}>{texts.chooseTitle}</Heading>
      <Paragraph kind="lead">{texts.chooseLead}</Paragraph>
      {lacking ? (
        <Alert kind="info">
          <Paragraph>{lacking}</Paragraph>
        </Alert>
      ) : (
        <Form action={paths.shareInCase({ caseId: choices.caseId })} values={values}>
          <FormNumber />
          <WhomField choices={choices} />
          {choices.subjects.length > 1 ? <SubjectField choices={choices} /> : null}
          <ItemsField choices={choices} />
          <ButtonGroup>
            <Button>{texts.begin}</Button>
          </ButtonGroup>
        </Form>
      )}
    </>
  )
}

function useLacking({ participants, subjects, items }: ShareChoices): string | undefined {
  const texts = useTexts(shareTexts)
  if (participants.length === 0) return texts.nobodyToShare
  if (subjects.length === 0) return texts.noFile
  return items.length === 0 ? texts.nothingToShare : undefined
}

interface Choices {
  readonly choices: ShareChoices
}

function WhomField({ choices }: Choices) {
  const texts = useTexts(shareTexts)
  const { language } = usePage()
  return (
    <RadioGroup
      name="voor"
      label={texts.whom}
      choices={choices.participants.map(({ id, name, role, organisation }) => ({
        value: id,
        label: name,
        hint: [roleText(role)[language], organisation].filter(Boolean).join(', '),
      }))}
    />
  )
}

function SubjectField({ choices }: Choices) {
  const texts = useTexts(shareTexts)
  return (
    <RadioGroup
      name="over"
      label={texts.whoAbout}
      hint={texts.whoAboutHint}
      choices={choices.subjects.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

function ItemsField({ choices }: Choices) {
  const texts = useTexts(shareTexts)
  return (
    <CheckboxGroup
      name="gegeven"
      label={texts.which}
      hint={texts.whichHint}
      choices={choices.items.map((item) => ({
        value: item.id,
        label: item.text,
        hint: <ItemHint item={item} choices={choices} />,
      }))}
    />
  )
}

function ItemHint({ item, choices }: Choices & { readonly item: ReadItem }) {
  const texts = useTexts(shareTexts)
  const { language } = usePage()
  const category = categoryLabels[item.category]
  const names = item.about.map(
    (about) => choices.subjects.find(({ id }) => id === about)?.name ?? texts.somebody,
  )
  const parts = [
    texts[item.kind],
    category ? inSentence(category)[language] : item.category,
    longDate(new Date(`${item.on}T12:00:00Z`), language),
    names.join(', '),
  ]
  return <>{parts.join(' – ')}</>
}
