import { domainLabels, inSentence, roleLabels, settingLabels } from 'deelwijzer/vocabulary'
import {
  Button,
  ButtonGroup,
  FilterField,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  Paragraph,
  Select,
  SendOrCancel,
  StatusBadge,
  TaskList,
  Textarea,
  TextInput,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Choosable, Directory } from './directory.ts'
import { domains, outsideRoles, settings } from './invite-form.ts'
import { inviteTexts } from './invite-texts.ts'
import type { Partner } from './participants-repository.ts'

type Labels = Readonly<Record<string, { readonly nl: string; readonly en: string } | undefined>>

/** Who can be invited, from the directory; narrowed by organisation and role. */
export function ChoosePartnerPage(props: {
  readonly caseId: string
  readonly directory: Directory
}) {
  const { caseId, directory } = props
  const texts = useTexts(inviteTexts)
  const { shown, all } = directory
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      <Filter {...props} />
      <Paragraph>{all === 0 ? texts.none : texts.count(shown.length, all)}</Paragraph>
      {shown.length > 0 ? <Partners caseId={caseId} partners={shown} /> : null}
      <Heading level={2}>{texts.outsideHeading}</Heading>
      <Paragraph>{texts.outsideText}</Paragraph>
      <Paragraph>
        <TextLink href={paths.newOutsideParticipant({ caseId })}>{texts.outsideLink}</TextLink>
      </Paragraph>
    </>
  )
}

function Filter(props: { readonly caseId: string; readonly directory: Directory }) {
  const { organisations, roles, wanted } = props.directory
  const texts = useTexts(inviteTexts)
  const { language } = usePage()
  const any = { value: '', label: texts.any }
  return (
    <form
      className="dw-search"
      method="get"
      action={paths.newParticipant({ caseId: props.caseId })}
      noValidate
    >
      <FilterField
        name="organisatie"
        label={texts.organisation}
        chosen={wanted.organisationId ?? ''}
        options={[any, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <FilterField
        name="functie"
        label={texts.role}
        chosen={wanted.role ?? ''}
        options={[
          any,
          ...roles.map((role) => ({
            value: role,
            label: (roleLabels as Labels)[role]?.[language] ?? role,
          })),
        ]}
      />
      <ButtonGroup>
        <Button kind="secondary">{texts.show}</Button>
      </ButtonGroup>
    </form>
  )
}

function Partners(props: { readonly caseId: string; readonly partners: readonly Choosable[] }) {
  const texts = useTexts(inviteTexts)
  const { language } = usePage()
  const { caseId, partners } = props
  return (
    <TaskList
      tasks={partners.map(({ id: professionalId, name, isIn, ...partner }) => ({
        id: professionalId,
        title: name,
        ...(!isIn && { href: paths.newParticipantNamed({ caseId, professionalId }) }),
        hint: partnerWork(partner, language),
        status: isIn ? (
          <StatusBadge>{texts.alreadyIn}</StatusBadge>
        ) : (
          <StatusBadge kind="info">{texts.canBeChosen}</StatusBadge>
        ),
      }))}
    />
  )
}

const partnerWork = (
  { role, organisation }: Pick<Partner, 'role' | 'organisation'>,
  language: 'nl' | 'en',
): string =>
  `${organisation}, ${inSentence((roleLabels as Labels)[role] ?? { nl: role, en: role })[language]}`

/** The question to somebody who was chosen. */
export function AskPage(props: {
  readonly caseId: string
  readonly partner: Partner
  readonly values: FormValues
}) {
  const { caseId, partner, values } = props
  const texts = useTexts(inviteTexts)
  const { language } = usePage()
  return (
    <>
      <Heading level={1}>{texts.questionTitle}</Heading>
      <Paragraph kind="lead">{texts.questionLead(partner.name)}</Paragraph>
      <Paragraph>{partnerWork(partner, language)}</Paragraph>
      <Form
        action={paths.newParticipantNamed({ caseId, professionalId: partner.id })}
        values={values}
      >
        <FormNumber />
        <Textarea name="question" label={texts.question} hint={texts.questionHint} rows={4} />
        <Buttons caseId={caseId}>{texts.propose}</Buttons>
      </Form>
    </>
  )
}

/** Somebody who does not work with the product: who they are, and nothing opens. */
export function OutsidePage(props: { readonly caseId: string; readonly values: FormValues }) {
  const { caseId, values } = props
  const texts = useTexts(inviteTexts)
  const options = useOptions()
  return (
    <>
      <Heading level={1}>{texts.outsideTitle}</Heading>
      <Paragraph kind="lead">{texts.outsideLead}</Paragraph>
      <Form action={paths.newOutsideParticipant({ caseId })} values={values}>
        <FormNumber />
        <TextInput name="name" label={texts.name} />
        <TextInput name="workplace" label={texts.workplace} optional />
        <Select
          name="role"
          label={texts.outsideRole}
          prompt={texts.choose}
          options={options(outsideRoles, roleLabels)}
        />
        <Select
          name="setting"
          label={texts.setting}
          hint={texts.settingHint}
          prompt={texts.choose}
          options={options(settings, settingLabels)}
          optional
        />
        <Select
          name="domain"
          label={texts.domain}
          prompt={texts.choose}
          options={options(domains, domainLabels)}
          optional
        />
        <Buttons caseId={caseId}>{texts.add}</Buttons>
      </Form>
    </>
  )
}

function useOptions() {
  const { language } = usePage()
  return (values: readonly string[], labels: Labels) =>
    values.map((value) => ({ value, label: labels[value]?.[language] ?? value }))
}

function Buttons(props: { readonly caseId: string; readonly children: string }) {
  const texts = useTexts(inviteTexts)
  return (
    <SendOrCancel
      send={props.children}
      href={paths.case({ caseId: props.caseId })}
      cancel={texts.cancel}
    />
  )
}
