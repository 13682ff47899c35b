import {
  Alert,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  Paragraph,
  SendOrCancel,
  TextLink,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { AboutField, CategoryField, KindField, StatementFields } from './item-fields.tsx'
import type { ItemPlace } from './people.ts'
import { itemTexts } from './texts.ts'

/** One statement: about whom, of which kind, and how it is known. */
export function NewItemPage(props: {
  readonly action: string
  readonly place: ItemPlace
  readonly values: FormValues
}) {
  const { action, place, values } = props
  const texts = useTexts(itemTexts)
  return (
    <>
      <Heading level={1}>{texts.newTitle}</Heading>
      <Paragraph kind="lead">{texts.newLead}</Paragraph>
      {place.at === 'case' && place.people.length === 0 ? (
        <NoPeople place={place} />
      ) : (
        <>
          <Paragraph>{place.at === 'case' ? texts.whoSees : texts.whoSeesFile}</Paragraph>
          <Form action={action} values={values}>
            <FormNumber />
            {place.at === 'file' && place.name !== '' ? (
              <Paragraph>
                {texts.aboutClient} <strong>{place.name}</strong>
              </Paragraph>
            ) : null}
            <AboutField place={place} />
            <KindField />
            <CategoryField place={place} />
            <StatementFields />
            <SendOrCancel send={texts.save} href={cancelTo(place)} cancel={texts.cancel} />
          </Form>
        </>
      )}
    </>
  )
}

const cancelTo = (place: ItemPlace): string =>
  place.at === 'case'
    ? paths.case({ caseId: place.caseId })
    : paths.client({ fileId: place.file.id })

function NoPeople({ place }: { readonly place: Extract<ItemPlace, { at: 'case' }> }) {
  const texts = useTexts(itemTexts)
  const { caseId, withoutFile } = place
  return (
    <Alert kind="info">
      <Paragraph>{texts.noPeople}</Paragraph>
      <ul className="dw-list">
        {withoutFile.map(({ id, name }) => (
          <li key={id}>
            <TextLink href={paths.linkCasePerson({ caseId, subjectId: id })} context={name}>
              {texts.linkFile}
            </TextLink>
            : {name || texts.someone}
          </li>
        ))}
      </ul>
      <Paragraph>
        <TextLink href={paths.case({ caseId })}>{texts.toCase}</TextLink>
      </Paragraph>
    </Alert>
  )
}
