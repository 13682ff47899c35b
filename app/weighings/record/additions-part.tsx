import {
  Button,
  ButtonGroup,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  Paragraph,
  Textarea,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Words } from './decision-part.tsx'
import { longMoment } from './moment.ts'
import type { Recorded } from './read-record.ts'
import { recordTexts } from './texts.ts'

/** What colleagues were asked about this, and what they answered. */
export function ConsultationsPart({ recorded }: { readonly recorded: Recorded }) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  if (recorded.consultations.length === 0) return null
  return (
    <>
      <Heading level={2}>{texts.consultationsHeading}</Heading>
      {recorded.consultations.map(({ id, colleagueId, askedAt, question, answer }) => (
        <div className="dw-addition" key={id}>
          <p className="dw-addition__who">
            {texts.askedTo(recorded.names.get(colleagueId) ?? '', longMoment(askedAt, language))}
          </p>
          <Paragraph>
            <Words text={question} />
          </Paragraph>
          <p className="dw-addition__who">
            {answer ? texts.answered(longMoment(answer.at, language)) : texts.notAnswered}
          </p>
          {answer ? (
            <Paragraph>
              <Words text={answer.text} />
            </Paragraph>
          ) : null}
        </div>
      ))}
    </>
  )
}

/** What was added afterwards, each with its day, and the form to add. */
export function AdditionsPart(props: { readonly recorded: Recorded; readonly values: FormValues }) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { additions, names, weighing } = props.recorded
  return (
    <>
      <Heading level={2}>{texts.additionsHeading}</Heading>
      {additions.length === 0 ? <Paragraph>{texts.noAdditions}</Paragraph> : null}
      {additions.map(({ id, by, at, text }) => (
        <div className="dw-addition" key={id}>
          <p className="dw-addition__who">
            {texts.additionBy(names.get(by) ?? '', longMoment(at, language))}
          </p>
          <Paragraph>
            <Words text={text} />
          </Paragraph>
        </div>
      ))}
      <div className="dw-screen-only">
        <Form action={paths.record({ weighingId: weighing.id })} values={props.values}>
          <FormNumber />
          <Textarea name="aanvulling" label={texts.addition} hint={texts.additionHint} rows={4} />
          <ButtonGroup>
            <Button kind="secondary">{texts.add}</Button>
          </ButtonGroup>
        </Form>
      </div>
    </>
  )
}
