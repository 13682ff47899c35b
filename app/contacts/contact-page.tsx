import { domainLabels, roleLabels, settingLabels } from 'deelwijzer/vocabulary'
import type { Contact } from '../organisations/contacts-repository.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  HiddenField,
  List,
  Paragraph,
  Select,
  TextInput,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { channels } from '../weighings/decide/decided.ts'
import { linesOf } from './contacts-page.tsx'
import { domains, roles, settings } from './form.ts'
import { contactTexts } from './texts.ts'

interface ContactPageProperties {
  /** None when it is new. */
  readonly contact: Contact | undefined
  readonly values: FormValues
  /** Whether a colleague changed it since this form was opened. */
  readonly conflict: boolean
}

/** One contact: who it is, what they do and where, and how to reach them. */
export function ContactPage({ contact, values, conflict }: ContactPageProperties) {
  const texts = useTexts(contactTexts)
  const action = contact ? paths.contact({ contactId: contact.id }) : paths.newContact()
  return (
    <>
      <Heading level={1}>{contact ? texts.changeTitle : texts.addTitle}</Heading>
      {conflict && contact ? <Conflict contact={contact} /> : null}
      <Form action={action} values={values}>
        {contact ? <HiddenField name="version" value={String(contact.version)} /> : <FormNumber />}
        <Fields />
        <ButtonGroup>
          <Button>{texts.save}</Button>
        </ButtonGroup>
      </Form>
      {contact ? <End contact={contact} /> : null}
    </>
  )
}

function Fields() {
  const texts = useTexts(contactTexts)
  const select = { prompt: texts.choose, optional: true } as const
  return (
    <>
      <TextInput name="name" label={texts.name} />
      <Select
        name="role"
        label={texts.role}
        prompt={texts.choose}
        options={useOptions(roles, roleLabels)}
      />
      <Select
        {...select}
        name="setting"
        label={texts.setting}
        hint={texts.settingHint}
        options={useOptions(settings, settingLabels)}
      />
      <Select
        {...select}
        name="domain"
        label={texts.domain}
        options={useOptions(domains, domainLabels)}
      />
      <TextInput name="organisation" label={texts.organisation} optional />
      <Select
        {...select}
        name="channel"
        label={texts.channel}
        options={channels.map((value) => ({ value, label: texts[value] }))}
      />
    </>
  )
}

function Conflict({ contact }: { readonly contact: Contact }) {
  const { language } = usePage()
  const texts = useTexts(contactTexts)
  return (
    <Alert kind="warning" heading={texts.conflictHeading}>
      <Paragraph>{texts.conflictText}</Paragraph>
      <List items={linesOf(contact, texts, language)} />
      <Paragraph>{texts.conflictAgain}</Paragraph>
    </Alert>
  )
}

function End({ contact }: { readonly contact: Contact }) {
  const texts = useTexts(contactTexts)
  return (
    <Form action={paths.endContact({ contactId: contact.id })} id="einde">
      <HiddenField name="version" value={String(contact.version)} />
      <Paragraph>{texts.endText}</Paragraph>
      <ButtonGroup>
        <Button kind="danger">{texts.end}</Button>
      </ButtonGroup>
    </Form>
  )
}

type Labels = Readonly<Record<string, { readonly nl: string; readonly en: string } | undefined>>

function useOptions(values: readonly string[], labels: Labels) {
  const { language } = usePage()
  return values.map((value) => ({ value, label: labels[value]?.[language] ?? value }))
}
