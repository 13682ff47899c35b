import { notWeighable } from 'deelwijzer/look-up'
import { Heading, List, Paragraph, usePage, useTexts } from '../page/index.ts'
import { glossary } from './articles/glossary.ts'
import { useSay } from './say.ts'
import { lookUpTexts } from './texts.ts'

/** Every difficult word, with the other language beside it. */
export function GlossaryPage() {
  const texts = useTexts(lookUpTexts)
  const { language } = usePage()
  const say = useSay()
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <>
      <Heading level={1}>{texts.glossary}</Heading>
      <Paragraph kind="lead">{texts.glossaryText}</Paragraph>
      <dl className="dw-glossary">
        {glossary(language).map(({ term, explanation }) => (
          <div key={term.nl}>
            <dt>
              {say(term)}{' '}
              <span className="dw-soft">
                {texts.otherLanguage}: <span lang={other}>{term[other]}</span>
              </span>
            </dt>
            <dd>{say(explanation)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** What the sources say and the weighing cannot take in yet. */
export function NotWeighablePage() {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  // Many rows share one reason: each reason is told once.
  const reasons = [...Map.groupBy(notWeighable, ({ text }) => say(text))]
  return (
    <>
      <Heading level={1}>{texts.notWeighable}</Heading>
      <Paragraph kind="lead">{texts.notWeighableLead}</Paragraph>
      {reasons.length === 0 ? (
        <Paragraph>{texts.notWeighableNone}</Paragraph>
      ) : (
        <List
          items={reasons.map(([why, same]) => (
            <>
              {why} <span className="dw-soft">({same.map(({ row }) => row).join(', ')})</span>
            </>
          ))}
        />
      )}
    </>
  )
}
