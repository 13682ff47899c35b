import { Paragraph, TextLink, usePage, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { LivePart } from './parts.ts'
import { liveTexts } from './texts.ts'

/** The place on a live page where its parts come. The page itself holds none of them. */
export function LiveFrame(props: { readonly stream: string; readonly plain: string }) {
  const texts = useTexts(liveTexts)
  return (
    <div className="dw-live" data-live={props.stream}>
      <output className="dw-hidden" data-live-said="" />
      <div className="dw-live__cover" role="alert" data-live-cover="" hidden>
        <p className="dw-live__no-connection">{texts.covered}</p>
        <Paragraph>{texts.coveredMore}</Paragraph>
        <Paragraph>
          <Again />
        </Paragraph>
      </div>
      <div data-live-waiting="">
        <Paragraph>{texts.waiting}</Paragraph>
        <Paragraph kind="small">
          <TextLink href={props.plain}>{texts.plain}</TextLink>
        </Paragraph>
      </div>
      <div className="dw-live__parts" data-live-parts="" />
      <p className="dw-live__not-printed">{texts.notPrinted}</p>
    </div>
  )
}

function Again() {
  return <TextLink href={usePage().path}>{useTexts(liveTexts).again}</TextLink>
}

/** The same parts in a page that is fetched anew every few seconds. */
export function LiveParts({ parts }: { readonly parts: readonly LivePart[] }) {
  const texts = useTexts(liveTexts)
  return (
    <div className="dw-live">
      <div className="dw-live__parts">
        {parts.map(({ id, node }) => (
          <div className="dw-live__part" key={id}>
            {node}
          </div>
        ))}
      </div>
      <p className="dw-live__not-printed">{texts.notPrinted}</p>
    </div>
  )
}

/** Why a page without script is fetched anew. */
export function PlainNotice() {
  return <Paragraph kind="small">{useTexts(liveTexts).refreshes}</Paragraph>
}

/** What is left on the page of somebody who may see nothing more. */
export function Gone({ signedIn }: { readonly signedIn: boolean }) {
  const texts = useTexts(liveTexts)
  return (
    <>
      <Paragraph kind="lead">{signedIn ? texts.out : texts.signedOut}</Paragraph>
      <Paragraph>
        {signedIn ? (
          <TextLink href={paths.conferences()}>{texts.toConferences}</TextLink>
        ) : (
          <TextLink href={paths.signIn()}>{texts.signIn}</TextLink>
        )}
      </Paragraph>
    </>
  )
}
