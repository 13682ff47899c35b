import { Statement } from '../../items/item-parts.tsx'
import {
  Alert,
  Button,
  ButtonGroup,
  DataList,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  HiddenField,
  Paragraph,
  RadioGroup,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { nameOf } from '../live/live-view.ts'
import { type Answering, mayTell } from './answering.ts'
import { roundTexts } from './texts.ts'

/** For whom and for what an item of one's own is needed, and whether it goes along. */
export function AnswerNeedPage(props: {
  readonly answering: Answering
  readonly values: FormValues
}) {
  const { answering, values } = props
  const { view, need, entry } = answering
  const texts = useTexts(roundTexts)
  const action = view.agreements.find(({ id }) => id === need.agreementId)
  const who = nameOf(view, need.participantId, texts.somebody)
  const isAgreed = need.answer === 'agreed'
  return (
    <>
      <Heading level={1}>{texts.answerTitle}</Heading>
      <Paragraph kind="lead">{texts.answerLead}</Paragraph>
      <Statement text={entry.text} />
      <DataList
        rows={[
          { key: texts.answerFor, value: who },
          { key: texts.answerAction, value: action?.text ?? texts.anAction },
        ]}
      />
      {answering.covered ? null : <WeighFirst answering={answering} who={who} />}
      <Form action={paths.answerNeed({ slotId: view.slot.id, needId: need.id })} values={values}>
        {answering.covered && !isAgreed ? (
          <RadioGroup
            name="vertellen"
            label={texts.mayTell}
            choices={mayTell.map((value) => ({ value, label: texts[value] }))}
          />
        ) : null}
        <ButtonGroup>
          {answering.covered && !isAgreed ? (
            <Button name="antwoord" value="mee">
              {texts.take}
            </Button>
          ) : null}
          {need.answer === 'kept' ? null : (
            <Button kind="secondary" name="antwoord" value="houden">
              {texts.keep}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </>
  )
}

function WeighFirst({ answering, who }: { readonly answering: Answering; readonly who: string }) {
  const { view, entry } = answering
  const texts = useTexts(roundTexts)
  const own = view.people.filter(
    ({ id, fileId }) => entry.about.includes(id) && fileId !== undefined,
  )
  return (
    <Alert kind="warning">
      <Paragraph>{texts.answerNotWeighed(who)}</Paragraph>
      {own.map(({ id }) => (
        <Form
          key={id}
          id={`afwegen-${id}`}
          action={paths.weighForTable({ slotId: view.slot.id, subjectId: id })}
        >
          <FormNumber />
          <HiddenField name="soort" value={entry.category} />
          <Button kind="secondary">{texts.weigh}</Button>
        </Form>
      ))}
    </Alert>
  )
}
