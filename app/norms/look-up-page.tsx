import { allNorms } from 'deelwijzer'
import { CardLink, Cards, Heading, Paragraph, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import { articles } from './articles/index.ts'
import { SearchForm } from './norm-list-page.tsx'
import type { Role } from './recipients.ts'
import { useSay } from './say.ts'
import { lookUpTexts } from './texts.ts'

/** Where looking up begins. */
export function LookUpPage({ role }: { readonly role: Role | undefined }) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  const table = role ? paths.whoMay({ role }) : paths.whoMayChoice()
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      <Heading level={2}>{texts.forYourRole}</Heading>
      <Cards>
        <CardLink href={table} title={texts.whoMay}>
          {texts.whoMayText}
        </CardLink>
        <CardLink href={role ? paths.sheet({ role }) : table} title={texts.sheet}>
          {texts.sheetText}
        </CardLink>
      </Cards>
      <Heading level={2}>{texts.knowMore}</Heading>
      <Cards>
        {articles.map(({ slug, title, lead }) => (
          <CardLink key={slug} href={paths.lookUpArticle({ article: slug })} title={say(title)}>
            {say(lead).split(/(?<=[.?!]) /)[0]}
          </CardLink>
        ))}
        <CardLink href={paths.glossary()} title={texts.glossary}>
          {texts.glossaryText}
        </CardLink>
      </Cards>
      <Heading level={2}>{texts.theNorms}</Heading>
      <SearchForm words="" />
      <Cards>
        <CardLink href={paths.norms()} title={texts.norms}>
          {texts.normsText(allNorms.length)}
        </CardLink>
        <CardLink href={paths.notWeighable()} title={texts.notWeighable}>
          {texts.notWeighableText}
        </CardLink>
      </Cards>
    </>
  )
}
