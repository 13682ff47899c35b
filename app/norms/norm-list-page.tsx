import { allNorms } from 'deelwijzer'
import { Button, Details, Heading, Paragraph, TextLink, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import { normsByOrigin, search } from './norm-facts.ts'
import { NormLinks } from './norm-links.tsx'
import { lookUpTexts } from './texts.ts'

/** A search that stands in the address: it holds words about law, never about a person. */
export function SearchForm({ words }: { readonly words: string }) {
  const texts = useTexts(lookUpTexts)
  return (
    <search>
      <form className="dw-search" method="get" action={paths.norms()} noValidate>
        <label className="dw-field__label" htmlFor="zoek">
          {texts.searchLabel}
        </label>
        <div className="dw-field__hint" id="zoek-uitleg">
          {texts.searchHint}
        </div>
        <div className="dw-search__bar">
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            type="search"
            id="zoek"
            name="q"
            maxLength={100}
            aria-describedby="zoek-uitleg"
            defaultValue={words}
          />
          <Button kind="secondary">{texts.search}</Button>
        </div>
      </form>
    </search>
  )
}

/** Every norm by law, code or guide; or those in which the words occur. */
export function NormListPage({ words }: { readonly words: string }) {
  const texts = useTexts(lookUpTexts)
  const found = words === '' ? allNorms : search(words)
  return (
    <>
      <Heading level={1}>{texts.norms}</Heading>
      <Paragraph kind="lead">{texts.normsLead}</Paragraph>
      <SearchForm words={words} />
      {words === '' ? null : <Found words={words} count={found.length} />}
      {normsByOrigin(found).map(([origin, norms]) =>
        words === '' ? (
          <Details key={origin} summary={`${origin} (${norms.length})`}>
            <NormLinks norms={norms} />
          </Details>
        ) : (
          <section key={origin}>
            <Heading level={2} size={3}>
              {origin}
            </Heading>
            <NormLinks norms={norms} />
          </section>
        ),
      )}
    </>
  )
}

function Found({ words, count }: { readonly words: string; readonly count: number }) {
  const texts = useTexts(lookUpTexts)
  return (
    <p className="utrecht-paragraph">
      <strong>{count === 0 ? texts.foundNone(words) : texts.found(count, words)}</strong>{' '}
      <TextLink href={paths.norms()}>{texts.showAll}</TextLink>
    </p>
  )
}
