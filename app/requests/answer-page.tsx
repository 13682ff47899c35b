import type { AnswerKind } from '../database/case-tables.ts'
import {
  Form,
  type FormValues,
  Heading,
  Panel,
  Paragraph,
  RadioGroup,
  SendOrCancel,
  Textarea,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { answerSlugs, refusals } from './answer-kinds.ts'
import type { RequestView } from './request-view.ts'
import type { SecondLook } from './second-look.ts'
import { SecondLookNote } from './second-look-note.tsx'
import { type RequestTexts, requestTexts } from './texts.ts'

/** Answering a request in one of the four ways. */
export function AnswerRequestPage(props: {
  readonly kind: AnswerKind
  readonly view: RequestView
  readonly values: FormValues
  readonly look: SecondLook | undefined
}) {
  const { kind, view, values, look } = props
  const texts = useTexts(requestTexts)
  const { id: requestId } = view.request
  return (
    <>
      <Heading level={1}>{answerTitle(kind, texts)}</Heading>
      <Panel heading={texts[view.request.kind]}>
        <p className="utrecht-paragraph dw-words">{view.question ?? texts.gone}</p>
      </Panel>
      <Form action={paths.answerRequest({ requestId, answer: answerSlugs[kind] })} values={values}>
        <SecondLookNote look={look} />
        <AnswerFields kind={kind} isReferral={view.request.kind === 'referral'} />
        <SendOrCancel
          send={buttonOf(kind, look, texts)}
          href={paths.request({ requestId })}
          cancel={texts.toRequest}
        />
      </Form>
    </>
  )
}

/** What the page for an answer is called. */
export const answerTitle = (kind: AnswerKind, texts: RequestTexts): string =>
  ({
    full: texts.fullTitle,
    part: texts.partTitle,
    without_data: texts.withoutTitle,
    refused: texts.refuseTitle,
  })[kind]

function buttonOf(kind: AnswerKind, look: SecondLook | undefined, texts: RequestTexts): string {
  if (look !== undefined) return texts.sendAnyway
  if (kind === 'full') return texts.sendFull
  return kind === 'refused' ? texts.sendRefusal : texts.sendAnswer
}

function AnswerFields({ kind, isReferral }: { kind: AnswerKind; isReferral: boolean }) {
  const texts = useTexts(requestTexts)
  if (kind === 'full') return <Paragraph>{texts.fullLead}</Paragraph>
  if (kind === 'part')
    return <Textarea name="words" label={texts.partWords} hint={texts.partHint} rows={3} />
  if (kind === 'without_data')
    return (
      <Textarea
        name="words"
        label={texts.withoutWords}
        hint={isReferral ? texts.withoutHintReferral : texts.withoutHint}
        rows={3}
      />
    )
  return (
    <RadioGroup
      name="refusal"
      label={texts.refuseLabel}
      hint={texts.refuseHint}
      choices={refusals.map((refusal) => ({ value: refusal, label: texts[refusal] }))}
    />
  )
}
