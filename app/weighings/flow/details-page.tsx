import { findSection } from 'deelwijzer/vocabulary'
import { Heading, Paragraph, useTexts } from '../../page/index.ts'
import { readAsked, valuesOf } from './asked-page.tsx'
import { type Asking, chosenCategories } from './askings.ts'
import { categoryText } from './labels.ts'
import { FlowButtons, Why, WhoKnows } from './page-frame.tsx'
import type { PageContent, PageKind } from './page-kind.ts'
import { QuestionField, useText } from './question-field.tsx'
import { flowTexts } from './texts.ts'

/** Of each kind of data chosen: what it is, whether it can be missed, about whom it is. */
export const detailsPage: PageKind = {
  title: (_content, { texts }) => texts.detailsTitle,
  values: (content) => {
    const values = valuesOf(content)
    // About the client is what is presumed; it stands filled in so that it can be contradicted.
    const about = Object.keys(values)
      .filter((key) => key.startsWith('gegeven-over-wie/') && values[key]?.length === 0)
      .map((key) => [key, ['client']] as const)
    return { ...values, ...Object.fromEntries(about) }
  },
  read: readAsked,
  view: (content) => <DetailsForm {...content} />,
}

function DetailsForm(content: PageContent) {
  const texts = useTexts(flowTexts)
  const section = findSection('gegevens')
  return (
    <>
      <Heading level={1}>{texts.detailsTitle}</Heading>
      <Paragraph>{texts.detailsWhy}</Paragraph>
      {section ? <Why sections={[section]} /> : null}
      {chosenCategories(content.flow).map((category) => (
        <CategoryDetails
          key={category}
          asked={content.asked.filter((asking) => asking.category === category)}
        />
      ))}
      {section ? <WhoKnows sections={[section]} /> : null}
      <FlowButtons draftId={content.flow.draft.id} />
    </>
  )
}

function CategoryDetails({ asked }: { readonly asked: readonly Asking[] }) {
  const text = useText()
  const category = asked[0]?.category
  if (category === undefined) return null
  return (
    <fieldset className="dw-datum">
      <legend className="dw-datum__name">{text(categoryText(category))}</legend>
      {asked.map((asking) => (
        <QuestionField key={asking.key} asking={asking} />
      ))}
    </fieldset>
  )
}
