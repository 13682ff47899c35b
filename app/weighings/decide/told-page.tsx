import { Alert, ButtonLink, CopyBlock, Heading, Paragraph, useTexts } from '../../page/index.ts'
import { decideTexts } from './texts.ts'

interface ToldProperties {
  /** Where it can be seen how it stands now. */
  readonly href: string
  /** What was written as the reason; it is not kept, so that it can be copied here. */
  readonly motivation: string
}

/** Told to whoever decides where it was decided already: nothing was overwritten, nothing is lost. */
export function AlreadyDecidedPage(props: ToldProperties) {
  const texts = useTexts(decideTexts)
  return (
    <Told {...props} heading={texts.doneHeading} text={texts.doneText} link={texts.seeRecord} />
  )
}

/** Told when the answers changed so that this decision can no longer be taken on them. */
export function ChangedPage(props: ToldProperties) {
  const texts = useTexts(decideTexts)
  return (
    <Told
      {...props}
      heading={texts.changedHeading}
      text={texts.changedText}
      link={texts.seeOutcome}
    />
  )
}

function Told(
  props: ToldProperties & {
    readonly heading: string
    readonly text: string
    readonly link: string
  },
) {
  const texts = useTexts(decideTexts)
  return (
    <>
      <Heading level={1}>{props.heading}</Heading>
      <Alert kind="warning">
        <Paragraph>{props.text}</Paragraph>
      </Alert>
      {props.motivation ? (
        <CopyBlock id="motivatie" label={texts.doneMotivation} text={props.motivation} />
      ) : null}
      <ButtonLink href={props.href}>{props.link}</ButtonLink>
    </>
  )
}
