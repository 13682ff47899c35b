import {
  Button,
  ButtonGroup,
  Form,
  FormNumber,
  Heading,
  longDate,
  Panel,
  Paragraph,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { kindsLine } from './kinds-line.ts'
import type { ShareToReview } from './review.ts'
import { shareTexts } from './texts.ts'

/** Each share that stopped when the case moved on, with what can be done about it. */
export function ReviewPage(props: {
  readonly due: readonly ShareToReview[]
  readonly caseId: string
}) {
  const texts = useTexts(shareTexts)
  return (
    <>
      <Heading level={1}>{texts.reviewTitle}</Heading>
      {props.due.length === 0 ? (
        <>
          <Paragraph>{texts.reviewNone}</Paragraph>
          <p>
            <TextLink href={paths.case({ caseId: props.caseId })}>{texts.toCase}</TextLink>
          </p>
        </>
      ) : (
        <Paragraph kind="lead">{texts.reviewLead}</Paragraph>
      )}
      {props.due.map((one) => (
        <OneToReview key={one.share.id} one={one} />
      ))}
    </>
  )
}

function OneToReview({ one }: { readonly one: ShareToReview }) {
  const texts = useTexts(shareTexts)
  const { language } = usePage()
  const { share, recipient, way, draftId } = one
  const what = kindsLine(share.categories, language)
  const { id: shareId } = share
  return (
    <Panel heading={texts.line(what, recipient.name)}>
      <Paragraph kind="small">
        {longDate(share.madeAt, language)}.{' '}
        <TextLink href={paths.share({ shareId })} context={what}>
          {texts.title}
        </TextLink>
      </Paragraph>
      <Paragraph>{useWhy(one)}</Paragraph>
      <Form action={paths.reviewShare({ shareId })} id={`nog-nodig-${shareId}`}>
        <FormNumber />
        <ButtonGroup>
          {way === 'renew' ? (
            <Button name="doen" value="vernieuwen">
              {texts.renew}
            </Button>
          ) : null}
          {way === 'weigh_again' ? (
            <Button name="doen" value="wegen">
              {draftId ? texts.weighing : texts.weigh}
            </Button>
          ) : null}
          <Button kind="secondary" name="doen" value="niet-nodig">
            {way === 'lapses' ? texts.fine : texts.notNeeded}
          </Button>
        </ButtonGroup>
      </Form>
    </Panel>
  )
}

function useWhy({ way, share, fitting }: ShareToReview): string {
  const texts = useTexts(shareTexts)
  const { language } = usePage()
  if (way === 'lapses') return texts.lapsesText
  if (way === 'weigh_again') return texts.weighText
  const left = share.categories.filter((category) => !fitting.includes(category))
  const part = left.length > 0 ? ` ${texts.renewPart(kindsLine(left, language))}` : ''
  return texts.renewText + part
}
