import { Alert, Heading, Paragraph, usePage, useTexts } from '../../page/index.ts'
import type { Weighed } from '../flow/weighed.ts'
import { categoryLabels } from './data-advice.tsx'
import { partyKey } from './party-key.ts'
import { resultTexts } from './texts.ts'
import { somebody } from './words.ts'

/**
 * A note for the client to fill in and hand over. Nothing of the file stands on it: only the
 * subjects, so that the client decides what the other party hears.
 */
export function NotePage({ weighed }: { readonly weighed: readonly Weighed[] }) {
  const texts = useTexts(resultTexts)
  return (
    <>
      <div className="dw-screen-only">
        <Alert kind="info" heading={texts.noteForYou}>
          <Paragraph>{texts.noteForYouText}</Paragraph>
        </Alert>
      </div>
      {weighed.map((exchange, index) => (
        <Note key={partyKey(exchange.party)} exchange={exchange} first={index === 0} />
      ))}
    </>
  )
}

function Note({ exchange, first }: { readonly exchange: Weighed; readonly first: boolean }) {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  const subjects = exchange.situation.data ?? []
  return (
    <section className="dw-note">
      <Heading level={first ? 1 : 2} size={1}>
        {texts.noteHeading}
      </Heading>
      <Blank label={texts.noteTo} filled={somebody(exchange.party)[language]} />
      <Blank label={texts.noteFrom} />
      <Blank label={texts.noteDate} />
      <Paragraph>{texts.noteIntro}</Paragraph>
      {subjects.map(({ category }) => (
        <Lines
          key={category}
          label={`${texts.noteAbout}: ${lowerFirst(categoryLabels[category]?.[language] ?? '')}`}
          count={3}
        />
      ))}
      <Lines label={texts.noteElse} count={3} />
      <Lines label={texts.noteHelp} count={2} />
      <Paragraph>
        <strong>{texts.noteNotPass}</strong>
      </Paragraph>
      <Blank label={texts.noteReach} />
      <Blank label={texts.noteWith} />
    </section>
  )
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

function Blank({ label, filled }: { readonly label: string; readonly filled?: string }) {
  return (
    <p className="dw-note__blank">
      <span className="dw-note__label">{label}:</span>
      <span className="dw-note__fill">{filled}</span>
    </p>
  )
}

function Lines({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <div className="dw-note__lines">
      <p className="dw-note__label">{label}</p>
      {Array.from({ length: count }, (_, line) => (
        <div className="dw-note__line" key={line} />
      ))}
    </div>
  )
}
