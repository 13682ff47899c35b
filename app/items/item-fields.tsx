import { dataCategoryLabels } from 'deelwijzer/vocabulary'
import {
  CheckboxGroup,
  DateInput,
  Paragraph,
  RadioGroup,
  Select,
  Textarea,
  TextInput,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { categoryGroups } from '../weighings/flow/category-groups.ts'
import { flowTexts } from '../weighings/flow/texts.ts'
import { kinds, otherPerson, sources } from './form.ts'
import type { ItemPlace } from './people.ts'
import { itemTexts } from './texts.ts'

/** Fact, opinion or suspicion, each explained where it stands. */
export function KindField() {
  const texts = useTexts(itemTexts)
  return (
    <RadioGroup
      name="kind"
      label={texts.kind}
      choices={kinds.map((kind) => ({
        value: kind,
        label: texts[kind],
        hint: texts[`${kind}Hint`],
      }))}
    />
  )
}

/** Kinds of data: what the phase needs first, then the rest by subject. */
export function CategoryField({ place }: { readonly place: ItemPlace }) {
  const texts = useTexts(itemTexts)
  const groups = useTexts(flowTexts)
  const { language } = usePage()
  const shareable = place.at === 'case' ? place.shareable : []
  const options = categoryGroups.flatMap(({ title, categories }) =>
    categories.map((value) => ({ value, label: dataCategoryLabels[value][language], title })),
  )
  const isNow = ({ value }: { readonly value: string }) => shareable.includes(value)
  return (
    <Select
      name="category"
      label={texts.category}
      {...(place.at === 'case' && { hint: texts.categoryHint })}
      prompt={texts.choose}
      options={[
        ...options.filter(isNow).map((one) => ({ ...one, group: texts.nowShareable })),
        ...options
          .filter((one) => !isNow(one))
          .map((one) => ({
            ...one,
            group: place.at === 'case' ? texts.notNow(groups[one.title]) : groups[one.title],
          })),
      ]}
    />
  )
}

/** About whom: the people of the case with a file of one's own; somebody else gets the remedy. */
export function AboutField({ place }: { readonly place: ItemPlace }) {
  const texts = useTexts(itemTexts)
  if (place.at === 'file') return null
  const { caseId, people, withoutFile } = place
  return (
    <>
      <CheckboxGroup
        name="about"
        label={texts.about}
        hint={texts.aboutHint}
        choices={people.map(({ id, name }) => ({ value: id, label: name || texts.someone }))}
        apart={[
          {
            value: otherPerson,
            label: texts.otherPerson,
            hint: (
              <>
                <TextLink href={paths.newCasePerson({ caseId })}>{texts.addPerson}</TextLink>,{' '}
                <TextLink href={paths.newCase()}>{texts.otherCase.toLowerCase()}</TextLink>
              </>
            ),
          },
        ]}
      />
      {withoutFile.map(({ id, name }) => (
        <Paragraph kind="small" key={id}>
          {texts.withoutFile(name || texts.someone)}{' '}
          <TextLink href={paths.linkCasePerson({ caseId, subjectId: id })}>
            {texts.linkFile}
          </TextLink>
        </Paragraph>
      ))}
    </>
  )
}

/** The words, how they are known, and of which day. */
export function StatementFields() {
  const texts = useTexts(itemTexts)
  return (
    <>
      <Textarea name="text" label={texts.text} hint={texts.textHint} rows={6} />
      <RadioGroup
        name="source"
        label={texts.source}
        choices={sources.map((source) => ({ value: source, label: texts[source] }))}
      />
      <TextInput name="sourceText" label={texts.sourceText} hint={texts.sourceTextHint} optional />
      <DateInput name="on" label={texts.on} hint={texts.onHint} />
    </>
  )
}
