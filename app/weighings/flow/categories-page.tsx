import { findSection } from 'deelwijzer/vocabulary'
import { type FormValues, useTexts } from '../../page/index.ts'
import type { Category } from './askings.ts'
import { categoryGroups, usualCategories } from './category-groups.ts'
import { GroupedCheckboxes } from '../../page/grouped-checkboxes.tsx'
import { categoryText } from './labels.ts'
import { FlowButtons, Why, WhoKnows } from './page-frame.tsx'
import type { PageContent, PageKind, PageReading, ReaderTexts } from './page-kind.ts'
import { useText } from './question-field.tsx'
import { flowTexts } from './texts.ts'

const field = 'gegevens-soorten'
const all: ReadonlySet<string> = new Set(categoryGroups.flatMap(({ categories }) => categories))

/** Which kinds of data: the usual ones first and proposed, the rare ones folded away. */
export const categoriesPage: PageKind = {
  title: (_content, { texts }) => texts.categories,
  values: ({ flow }) => ({ [field]: flow.answers.given[field] ?? usualCategories(flow) }),
  read: readCategories,
  view: (content) => <CategoriesForm {...content} />,
}

function readCategories(
  { flow }: PageContent,
  posted: FormValues,
  { texts }: ReaderTexts,
): PageReading {
  const values = posted[field] ?? []
  const chosen = [...all, 'unknown'].filter((value) => values.includes(value))
  const { answers } = flow
  const both = chosen.includes('unknown') && chosen.length > 1
  const message = both ? texts.answersContradict(texts.categories) : texts.categoriesMissing
  return {
    answers: { ...answers, given: { ...answers.given, [field]: chosen } },
    keys: [field],
    errors: chosen.length === 0 || both ? [{ field, message }] : [],
  }
}

function CategoriesForm({ flow }: PageContent) {
  const texts = useTexts(flowTexts)
  const text = useText()
  const section = findSection('gegevens')
  const usual = usualCategories(flow)
  const choice = (value: Category) => ({ value, label: text(categoryText(value)) })
  const unknown = section?.questions[0]?.options.find(({ value }) => value === 'unknown')
  return (
    <>
      <GroupedCheckboxes
        name={field}
        heading
        label={texts.categories}
        clusters={[
          {
            title: texts.usual,
            hint: texts.usualHint,
            choices: categoryGroups
              .flatMap(({ categories }) => categories)
              .filter((value) => usual.includes(value))
              .map(choice),
          },
          ...categoryGroups.map(({ title, categories, rare }) => ({
            title: texts[title],
            choices: categories.filter((value) => !usual.includes(value)).map(choice),
            folded: rare === true,
          })),
        ]}
        {...(unknown && { apart: { value: 'unknown', label: text(unknown.label) } })}
      />
      {section ? <Why sections={[section]} /> : null}
      {section ? <WhoKnows sections={[section]} /> : null}
      <FlowButtons draftId={flow.draft.id} />
    </>
  )
}
