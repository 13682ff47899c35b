import { today } from '../clock.ts'
import type { Client } from '../clients/repository.ts'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  CheckboxGroup,
  Form,
  FormNumber,
  type FormValues,
  GroupedCheckboxes,
  Heading,
  HiddenField,
  longDay,
  Paragraph,
  Select,
  Textarea,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { useCategoryClusters } from '../weighings/flow/category-clusters.ts'
import { ageOn } from '../weighings/flow/file-facts.ts'
import { caseTexts } from './texts.ts'

/** Opening a case from a file of one's own, with the others whom it concerns. */
export function OpenCasePage(props: {
  /** From whose file; none as long as that was not chosen. */
  readonly client: Client | undefined
  readonly clients: readonly Client[]
  readonly values: FormValues
}) {
  const { client, clients, values } = props
  const texts = useTexts(caseTexts)
  return (
    <>
      <Heading level={1}>{texts.openTitle}</Heading>
      <Paragraph kind="lead">{texts.openLead}</Paragraph>
      {client ? <Paragraph>{`${texts.about} ${client.name}.`}</Paragraph> : null}
      <Form action={paths.newCase()} values={values}>
        <FormNumber />
        {client ? (
          <HiddenField name="dossier" value={client.fileId} />
        ) : (
          <ClientSelect clients={clients} />
        )}
        <Textarea name="purpose" label={texts.purposeField} hint={texts.purposeHint} rows={3} />
        <Textarea name="why" label={texts.why} hint={texts.whyHint} rows={3} />
        <Household clients={clients.filter(({ fileId }) => fileId !== client?.fileId)} />
        <CategoryBoxes />
        <ButtonGroup>
          <Button>{texts.openButton}</Button>
          <ButtonLink
            kind="subtle"
            href={client ? paths.client({ fileId: client.fileId }) : paths.cases()}
          >
            {texts.cancel}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  )
}

function ClientSelect({ clients }: { readonly clients: readonly Client[] }) {
  const texts = useTexts(caseTexts)
  return (
    <Select
      name="dossier"
      label={texts.openClient}
      prompt={texts.openClientPrompt}
      options={clients.map(({ fileId, name }) => ({ value: fileId, label: name }))}
    />
  )
}

function Household({ clients }: { readonly clients: readonly Client[] }) {
  const texts = useTexts(caseTexts)
  const born = useBorn()
  if (clients.length === 0) return null
  return (
    <CheckboxGroup
      name="household"
      label={texts.household}
      hint={texts.householdHint}
      optional
      choices={clients.map(({ fileId, name, birthDate }) => ({
        value: fileId,
        label: `${name}, ${born(birthDate)}`,
      }))}
    />
  )
}

/** The kinds of data that a phase may need, by subject. */
export function CategoryBoxes() {
  const texts = useTexts(caseTexts)
  return (
    <GroupedCheckboxes
      name="categories"
      label={texts.categories}
      hint={texts.categoriesHint}
      clusters={useCategoryClusters()}
    />
  )
}

/** When somebody was born and how old that makes them, in words; nothing where it was destroyed. */
export function useBorn(): (birthDate: string) => string {
  const texts = useTexts(caseTexts)
  const { language } = usePage()
  return (birthDate) => {
    const age = ageOn(birthDate, today())
    if (age === undefined) return ''
    return `${texts.years(age)}, ${texts.born(longDay(birthDate, language))}`
  }
}
