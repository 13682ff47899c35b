import { Alert, ButtonLink, CopyBlock, Heading, Paragraph, useTexts } from '../../page/index.ts'
import { decideTexts } from './texts.ts'

/** Told to whoever decides where it was decided already: nothing was overwritten, nothing is lost. */
export function AlreadyDecidedPage(props: {
  readonly recordHref: string
  readonly motivation: string
}) {
  const texts = useTexts(decideTexts)
  return (
    <>
      <Heading level={1}>{texts.doneHeading}</Heading>
      <Alert kind="warning">
        <Paragraph>{texts.doneText}</Paragraph>
      </Alert>
      {props.motivation ? (
        <CopyBlock id="motivatie" label={texts.doneMotivation} text={props.motivation} />
      ) : null}
      <ButtonLink href={props.recordHref}>{texts.seeRecord}</ButtonLink>
    </>
  )
}
