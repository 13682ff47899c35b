import {
  DateInput,
  Form,
  type FormValues,
  Heading,
  Paragraph,
  RadioGroup,
  Select,
  SendOrCancel,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { type LiveView, subjectName, toBeTold } from '../live/live-view.ts'
import { roundTexts } from './texts.ts'

/** What is told. */
export const tells = ['all', 'outline', 'later'] as const

// One of each for everybody whom the slot concerns.
export const tellerField = (subjectId: string): string => `wie-${subjectId}`
export const whatField = (subjectId: string): string => `wat-${subjectId}`
export const dayField = (subjectId: string): string => `dag-${subjectId}`

/** Who tells what, and when, to each whom the slot concerns. */
export function TellPage(props: { readonly view: LiveView; readonly values: FormValues }) {
  const { view, values } = props
  const texts = useTexts(roundTexts)
  const slotId = view.slot.id
  return (
    <>
      <Heading level={1}>{texts.toldTitle}</Heading>
      <Paragraph kind="lead">{texts.toldLead}</Paragraph>
      <Form action={paths.slotTold({ slotId })} values={values}>
        {toBeTold(view).map((id) => (
          <OnePerson key={id} view={view} id={id} />
        ))}
        <SendOrCancel send={texts.toldSave} href={paths.slot({ slotId })} cancel={texts.cancel} />
      </Form>
    </>
  )
}

function OnePerson({ view, id }: { readonly view: LiveView; readonly id: string }) {
  const texts = useTexts(roundTexts)
  const labels = { all: texts.tellAll, outline: texts.tellOutline, later: texts.tellLater }
  return (
    <section>
      <Heading level={2}>{subjectName(view, id, texts.somebody)}</Heading>
      <Select
        name={tellerField(id)}
        label={texts.teller}
        prompt={texts.choose}
        options={view.admissions.map(({ participantId, name }) => ({
          value: participantId,
          label: name || texts.somebody,
        }))}
      />
      <RadioGroup
        name={whatField(id)}
        label={texts.what}
        choices={tells.map((value) => ({ value, label: labels[value] }))}
      />
      <DateInput name={dayField(id)} label={texts.onDay} />
    </section>
  )
}
