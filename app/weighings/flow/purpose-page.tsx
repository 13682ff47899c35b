import { findSection } from 'deelwijzer/vocabulary'
import {
  type FieldError,
  Heading,
  type FormValues,
  RadioGroup,
  Textarea,
  useTexts,
  valueOf,
} from '../../page/index.ts'
import { AskedSections, readAsked, sectionsAsked, valuesOf } from './asked-page.tsx'
import type { FlowTexts } from './texts.ts'
import { FlowButtons, WhoKnows } from './page-frame.tsx'
import { ownWords } from './own-words.ts'
import { sectionsOn } from './pages.ts'
import type { PageContent, PageKind, PageReading, ReaderTexts } from './page-kind.ts'
import { useText } from './question-field.tsx'
import { SettledPurpose } from './within-case.tsx'
import { flowTexts } from './texts.ts'

/** What it is for: a task of the organisation or own words, then made concrete. */
export const purposePage: PageKind = {
  title: (_content, { language }) => findSection('doel')?.title[language] ?? '',
  values: (content) => ({
    ...valuesOf(content),
    taak: content.flow.answers.given['taak'] ?? [],
    'doel-tekst': content.flow.answers.given['doel-tekst'] ?? [],
  }),
  read: readPurpose,
  view: (content) => <PurposeForm {...content} />,
}

function readPurpose(content: PageContent, posted: FormValues, reader: ReaderTexts): PageReading {
  const reading = readAsked(content, posted, reader)
  const { flow } = content
  const known = [...flow.tasks.map(({ id }) => id), ownWords, 'unknown']
  const task = known.find((id) => id === posted['taak']?.[0])
  const words = valueOf(posted, 'doel-tekst').trim()
  const { 'doel-tekst': _before, ...given } = reading.answers.given
  return {
    answers: {
      ...reading.answers,
      given: {
        ...given,
        ...(task && { taak: [task] }),
        ...(words && { 'doel-tekst': [words] }),
      },
    },
    keys: [...reading.keys, 'taak', 'doel-tekst'],
    errors: inOrder(reading.errors, purposeErrors(task, words, reader.texts)),
  }
}

/** The errors in the order of the page: the purpose is asked after whether the question is mine. */
function inOrder(asked: readonly FieldError[], own: readonly FieldError[]): readonly FieldError[] {
  const mine = findSection('vraag-van-mij')?.questions.map(({ id }) => id) ?? []
  const isBefore = ({ field }: FieldError) => mine.includes(field)
  return [...asked.filter(isBefore), ...own, ...asked.filter((error) => !isBefore(error))]
}

function purposeErrors(task: string | undefined, words: string, texts: FlowTexts) {
  if (words.length > 2000) return [{ field: 'doel-tekst', message: texts.wordsTooLong }]
  if (task === undefined) return [{ field: 'taak', message: texts.taskMissing }]
  return task === ownWords && words === ''
    ? [{ field: 'doel-tekst', message: texts.wordsMissing }]
    : []
}

function PurposeForm(content: PageContent) {
  const text = useText()
  const asked = sectionsAsked(content)
  const sections = sectionsOn(content.page).filter(
    (section) => section.id === 'doel' || asked.includes(section),
  )
  const [first] = sections
  return (
    <>
      {first ? <Heading level={1}>{text(first.title)}</Heading> : null}
      <AskedSections
        {...content}
        sections={sections}
        before={{ doel: <PurposeFields {...content} /> }}
      />
      <WhoKnows sections={sections} />
      <FlowButtons draftId={content.flow.draft.id} />
    </>
  )
}

function PurposeFields({ flow }: PageContent) {
  const texts = useTexts(flowTexts)
  const isSettled = flow.draft.within && flow.answers.given['doel-tekst'] !== undefined
  if (isSettled) return <SettledPurpose flow={flow} />
  return (
    <>
      <RadioGroup
        name="taak"
        label={texts.task}
        hint={flow.tasks.length > 0 ? texts.taskHint : texts.taskNoneHint}
        choices={[
          ...flow.tasks.map(({ id, task, purpose }) => ({ value: id, label: purpose, hint: task })),
          { value: ownWords, label: texts.ownWords },
        ]}
        apart={{ value: 'unknown', label: useUnknown() }}
      />
      <div className={`dw-when dw-when--taak--${ownWords}`}>
        <Textarea name="doel-tekst" label={texts.words} hint={texts.wordsHint} rows={4} />
      </div>
    </>
  )
}

function useUnknown(): string {
  const text = useText()
  const options = findSection('doel')?.questions[0]?.options ?? []
  const unknown = options.find(({ value }) => value === 'unknown')
  return unknown ? text(unknown.label) : ''
}
