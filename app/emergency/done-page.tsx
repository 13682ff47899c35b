import type { Text, Weighing as Advice } from 'deelwijzer'
import { dataCategoryLabels } from 'deelwijzer/vocabulary'
import { now } from '../clock.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  DataList,
  dateAndTime,
  Form,
  type FormValues,
  Heading,
  List,
  Panel,
  Paragraph,
  Select,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Weighing } from '../weighings/repository.ts'
import { Calls } from './calls.tsx'
import type { ClientChoice } from './emergency-page.tsx'
import { emergencyTexts } from './texts.ts'

/** A sealed emergency, with how far its completion is. */
export interface Sealed {
  readonly emergency: Weighing
  readonly why: string
  readonly told: string
  readonly categories: readonly string[]
  readonly client: ClientChoice | undefined
  readonly clients: readonly ClientChoice[]
  readonly completionId: string | undefined
  readonly draftId: string | undefined
  readonly teamLead: string | undefined
}

/** The choice to leave somebody without a file. */
export const nameless = 'zonder-naam'

/** What was sealed, why it can be done, and the rest that is to follow. */
export function EmergencyDonePage({ sealed, values }: { sealed: Sealed; values: FormValues }) {
  const texts = useTexts(emergencyTexts)
  const { language } = usePage()
  const { emergency, client } = sealed
  return (
    <>
      <Heading level={1}>{texts.doneTitle}</Heading>
      <Alert kind="ok">
        <Paragraph>{texts.done(dateAndTime(emergency.sealedAt, language))}</Paragraph>
      </Alert>
      <Rest sealed={sealed} values={values} />
      <What sealed={sealed} />
      <Because advice={emergency.advice as Advice} />
      <p className="dw-aside">
        <TextLink href={paths.record({ weighingId: emergency.id })}>{texts.toRecord}</TextLink>
        {client ? (
          <TextLink href={paths.client({ fileId: client.fileId })}>{texts.toFile}</TextLink>
        ) : null}
        <TextLink href={paths.work()}>{texts.toWork}</TextLink>
      </p>
      <Heading level={2}>{texts.calls}</Heading>
      <Calls teamLead={sealed.teamLead} />
    </>
  )
}

function Rest({ sealed, values }: { readonly sealed: Sealed; readonly values: FormValues }) {
  const { emergency, completionId, draftId } = sealed
  const texts = useTexts(emergencyTexts)
  const { language } = usePage()
  if (completionId !== undefined)
    return (
      <Panel heading={texts.completed} tone="ok">
        <TextLink href={paths.record({ weighingId: completionId })}>{texts.toCompletion}</TextLink>
      </Panel>
    )
  const before = emergency.completeBefore ?? emergency.sealedAt
  const isLate = before < now()
  const moment = dateAndTime(before, language)
  return (
    <Panel heading={texts.rest} tone={isLate ? 'error' : 'warning'}>
      <Paragraph>{isLate ? texts.restLate(moment) : texts.restBefore(moment)}</Paragraph>
      {draftId === undefined ? (
        <CompleteForm sealed={sealed} values={values} />
      ) : (
        <ButtonGroup>
          <ButtonLink href={paths.weighing({ draftId })}>{texts.goOn}</ButtonLink>
        </ButtonGroup>
      )}
    </Panel>
  )
}

function CompleteForm({
  sealed,
  values,
}: {
  readonly sealed: Sealed
  readonly values: FormValues
}) {
  const { emergency, client, clients } = sealed
  const texts = useTexts(emergencyTexts)
  return (
    <Form action={paths.emergencyDone({ weighingId: emergency.id })} values={values}>
      <Paragraph>{texts.restText}</Paragraph>
      {client === undefined ? (
        <Select
          name="who"
          label={texts.restWho}
          hint={texts.restWhoHint}
          prompt={texts.whoPrompt}
          options={[
            { value: nameless, label: texts.nameless },
            ...clients.map((one) => ({ value: one.fileId, label: one.name, group: texts.mine })),
          ]}
        />
      ) : null}
      <ButtonGroup>
        <Button>{texts.complete}</Button>
      </ButtonGroup>
    </Form>
  )
}

const labels: Readonly<Record<string, Text | undefined>> = dataCategoryLabels

function What({ sealed }: { readonly sealed: Sealed }) {
  const { client, told, categories, why } = sealed
  const { deedAt, sealedAt } = sealed.emergency
  const texts = useTexts(emergencyTexts)
  const { language } = usePage()
  const what = categories.map((category) => labels[category]?.[language] ?? category)
  return (
    <DataList
      rows={[
        { key: texts.client, value: client?.name || texts.nobody },
        { key: texts.when, value: dateAndTime(deedAt ?? sealedAt, language) },
        { key: texts.share, value: told },
        { key: texts.data, value: <Lines lines={what} /> },
        { key: texts.reason, value: <span className="dw-words">{why}</span> },
      ]}
    />
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>)
}

/** What already carries it, in the norms' own plain words; a choice that is still to be made does not. */
function Because({ advice }: { readonly advice: Advice }) {
  const texts = useTexts(emergencyTexts)
  const { language } = usePage()
  const carrying = advice.legalBases
    .filter(({ basis }) => basis !== 'conflict_of_duties')
    .flatMap(({ because }) => because)
  const reasons = advice.reasons.filter(({ norm }) => carrying.includes(norm))
  return (
    <>
      <Heading level={2} size={3}>
        {texts.because}
      </Heading>
      {reasons.length === 0 ? (
        <Paragraph>{texts.becauseNone}</Paragraph>
      ) : (
        <List
          items={reasons.map(({ text, sources }) => (
            <>
              {text[language]} ({sources.map(({ ref }) => ref).join('; ')})
            </>
          ))}
        />
      )}
      {advice.outcome === 'incomplete' && reasons.length > 0 ? (
        <Paragraph kind="small">{texts.becauseSoFar}</Paragraph>
      ) : null}
    </>
  )
}
