import type { Participant } from '../../cases/participants-repository.ts'
import {
  Alert,
  Button,
  ButtonLink,
  CheckboxGroup,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  Hidden,
  HiddenField,
  Paragraph,
  RadioGroup,
  SendOrCancel,
  Select,
  StatusBadge,
  TaskList,
  Textarea,
  TextInput,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import {
  askedField,
  comesField,
  leaveField,
  lengths,
  reasonsWithout,
  withClients,
} from './slot-form.ts'
import { agendaTexts } from './texts.ts'

/** A case that one leads, to be put on an agenda. */
export interface LedCase {
  readonly id: string
  readonly purpose: string
  readonly names: readonly string[]
  readonly phase: string
}

/** Which of the cases that one leads comes on the agenda. */
export function ChooseCasePage(props: {
  readonly cases: readonly LedCase[]
  readonly hrefOf: (caseId: string) => string
}) {
  const texts = useTexts(agendaTexts)
  return (
    <>
      <Heading level={1}>{texts.chooseTitle}</Heading>
      <Paragraph kind="lead">{texts.chooseLead}</Paragraph>
      {props.cases.length === 0 ? (
        <>
          <Paragraph>{texts.chooseNone}</Paragraph>
          <ButtonLink kind="secondary" href={paths.cases()}>
            {texts.toCases}
          </ButtonLink>
        </>
      ) : (
        <TaskList
          tasks={props.cases.map(({ id, purpose, names, phase }) => ({
            id,
            title: purpose,
            href: props.hrefOf(id),
            hint: names.join(', '),
            status: <StatusBadge>{phase}</StatusBadge>,
          }))}
        />
      )}
    </>
  )
}

/** What one of a case can be asked to. */
export type Askable = Pick<Participant, 'id' | 'name' | 'organisation' | 'standing'>

interface SlotProperties {
  readonly conferenceId: string
  readonly caseId: string
  readonly purpose: string
  readonly subjects: readonly { readonly id: string; readonly name: string }[]
  readonly others: readonly Askable[]
  readonly values: FormValues
  readonly identifying: readonly string[]
}

/** One case on the agenda: its question, its time, about whom, and who is needed for it. */
export function NewSlotPage(props: SlotProperties) {
  const texts = useTexts(agendaTexts)
  const { conferenceId, caseId, values, identifying } = props
  return (
    <>
      <Heading level={1}>{texts.slotTitle}</Heading>
      <Paragraph kind="lead">{props.purpose}</Paragraph>
      <Paragraph>{texts.slotLead}</Paragraph>
      <Form action={paths.newSlot({ conferenceId })} values={values}>
        <FormNumber />
        <HiddenField name="casus" value={caseId} />
        <IdentifyingAlert words={identifying} />
        <Textarea name="vraag" label={texts.slotQuestion} hint={texts.slotQuestionHint} rows={3} />
        <Subjects subjects={props.subjects} />
        <TextInput name="begin" label={texts.slotFrom} hint={texts.timeHint} width="short" />
        <Select
          name="minuten"
          label={texts.minutesField}
          prompt={texts.minutesMissing}
          options={lengths.map((value) => ({ value, label: texts.minutesOf(Number(value)) }))}
        />
        <ClientFields />
        <Heading level={2}>{texts.who}</Heading>
        <Paragraph>{props.others.length === 0 ? texts.whoNobody : texts.whoText}</Paragraph>
        <AskedFields others={props.others} />
        <SendOrCancel
          send={texts.add}
          href={paths.conference({ conferenceId })}
          cancel={texts.cancel}
        />
      </Form>
    </>
  )
}

/** That somebody might be recognised by the words, with a box to leave them. */
function IdentifyingAlert({ words }: { readonly words: readonly string[] }) {
  const texts = useTexts(agendaTexts)
  if (words.length === 0) return null
  return (
    <Alert kind="warning" heading={texts.identifyingHeading}>
      <Paragraph>
        {texts.identifying(words.map((one) => `“${one}”`).join(', '))} {texts.identifyingText}
      </Paragraph>
      <CheckboxGroup
        name={leaveField}
        label={texts.leaveItLabel}
        choices={[{ value: 'ja', label: texts.leaveIt }]}
        optional
      />
    </Alert>
  )
}

function Subjects({ subjects }: Pick<SlotProperties, 'subjects'>) {
  const texts = useTexts(agendaTexts)
  const [only, ...more] = subjects
  if (only !== undefined && more.length === 0)
    return (
      <Paragraph>
        <strong>{texts.aboutWhom}:</strong> {only.name}
      </Paragraph>
    )
  return (
    <CheckboxGroup
      name="over"
      label={texts.about}
      hint={texts.aboutHint}
      choices={subjects.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

function ClientFields() {
  const texts = useTexts(agendaTexts)
  return (
    <>
      <RadioGroup
        name="client"
        label={texts.withClient}
        choices={withClients.map((value) => ({ value, label: texts[value] }))}
      />
      <div className="dw-when dw-when--client--neither">
        <RadioGroup
          name="zonder"
          label={texts.without}
          choices={reasonsWithout.map((value) => ({ value, label: texts[value] }))}
        />
        <Textarea name="zonder-uitleg" label={texts.withoutText} rows={2} optional />
      </div>
    </>
  )
}

function AskedFields({ others }: { readonly others: readonly Askable[] }) {
  const texts = useTexts(agendaTexts)
  return others.map((one) => (
    <div key={one.id} className="dw-scope">
      <RadioGroup
        name={comesField(one.id)}
        label={texts.comes(one.name)}
        hint={[one.organisation, one.standing === 'invited' ? texts.notAccepted : '']
          .filter(Boolean)
          .join('. ')}
        choices={[
          { value: 'niet', label: texts.not },
          { value: 'whole', label: texts.whole },
          { value: 'part', label: texts.part },
        ]}
      />
      <div className="dw-when dw-when--komt">
        <Textarea
          name={askedField(one.id)}
          label={texts.asked(one.name)}
          hint={texts.askedHint}
          rows={2}
        />
      </div>
    </div>
  ))
}

/** Somebody else of the case is asked to join after all; or somebody is taken off the list. */
export function AdmitPage(props: {
  readonly slotId: string
  readonly conferenceId: string
  readonly others: readonly Askable[]
  readonly admitted: readonly { readonly participantId: string; readonly name: string }[]
  readonly values: FormValues
  readonly identifying: readonly string[]
}) {
  const texts = useTexts(agendaTexts)
  const { slotId, conferenceId, others, admitted } = props
  return (
    <>
      <Heading level={1}>{texts.admitTitle}</Heading>
      <Paragraph kind="lead">{texts.admitLead}</Paragraph>
      {others.length === 0 ? (
        <Paragraph>{texts.admitNobody}</Paragraph>
      ) : (
        <Form action={paths.admitToSlot({ slotId })} values={props.values}>
          <FormNumber />
          <IdentifyingAlert words={props.identifying} />
          <AskedFields others={others} />
          <SendOrCancel
            send={texts.admit}
            href={paths.conference({ conferenceId })}
            cancel={texts.cancel}
          />
        </Form>
      )}
      {admitted.length === 0 ? null : <Heading level={2}>{texts.inSlot}</Heading>}
      {admitted.map(({ participantId, name }) => (
        <Form
          key={participantId}
          id={`weg-${participantId}`}
          action={paths.endAdmission({ slotId, participantId })}
        >
          <p className="dw-aside">
            <span>{name}</span>{' '}
            <Button kind="subtle">
              {texts.endAdmission}
              <Hidden> ({name})</Hidden>
            </Button>
          </p>
        </Form>
      ))}
    </>
  )
}

/** Before a slot or a whole conference is cancelled: what that does. */
export function CancelPage(props: {
  readonly heading: string
  readonly lead: string
  /** None where it cannot be done now. */
  readonly send: string | undefined
  readonly action: string
  readonly back: string
}) {
  const texts = useTexts(agendaTexts)
  return (
    <>
      <Heading level={1}>{props.heading}</Heading>
      <Paragraph kind="lead">{props.lead}</Paragraph>
      {props.send === undefined ? (
        <ButtonLink kind="secondary" href={props.back}>
          {texts.backToConference}
        </ButtonLink>
      ) : (
        <Form action={props.action}>
          <SendOrCancel kind="danger" send={props.send} href={props.back} cancel={texts.keepIt} />
        </Form>
      )}
    </>
  )
}
