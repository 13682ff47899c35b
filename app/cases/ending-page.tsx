import type { ComponentChildren } from 'preact'
import {
  ButtonGroup,
  ButtonLink,
  Form,
  Heading,
  List,
  Paragraph,
  SendOrCancel,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { endingTexts } from './ending-texts.ts'

/** What ends, what closes by it and for whom, and what stays. */
export interface Ending {
  readonly title: string
  readonly lead: string
  readonly closes: readonly string[]
  readonly stays: readonly string[]
  readonly button: string
  readonly action: string
}

/** The last look before something ends. */
export function EndingPage(props: {
  readonly ending: Ending
  readonly back: string
  /** What comes before it. */
  readonly before?: ComponentChildren
}) {
  const { title, lead, closes, stays, button, action } = props.ending
  const texts = useTexts(endingTexts)
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <Paragraph kind="lead">{lead}</Paragraph>
      {props.before}
      <Part heading={texts.closes} items={closes} />
      <Part heading={texts.stays} items={stays} />
      <Form action={action}>
        <SendOrCancel kind="danger" send={button} href={props.back} cancel={texts.cancel} />
      </Form>
    </>
  )
}

function Part(props: { readonly heading: string; readonly items: readonly string[] }) {
  if (props.items.length === 0) return null
  return (
    <>
      <Heading level={2}>{props.heading}</Heading>
      <List items={props.items} />
    </>
  )
}

/** Why the last of the organisation that leads cannot just leave, and the two ways out. */
export function LastOnePage({ caseId }: { readonly caseId: string }) {
  const texts = useTexts(endingTexts)
  return (
    <>
      <Heading level={1}>{texts.lastTitle}</Heading>
      <Paragraph kind="lead">{texts.lastText}</Paragraph>
      <ButtonGroup>
        <ButtonLink href={paths.newParticipant({ caseId })}>{texts.invite}</ButtonLink>
        <ButtonLink kind="secondary" href={paths.closeCase({ caseId })}>
          {texts.close}
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}
