import type { Section } from 'deelwijzer/vocabulary'
import type { ComponentChildren } from 'preact'
import {
  Details,
  type FormValues,
  Heading,
  Paragraph,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { type Asking, chosenCategories } from './askings.ts'
import { isAboutConsent, sameForAll } from './consent-per-party.ts'
import { askingText, partyText } from './labels.ts'
import { FlowButtons, Why, WhoKnows } from './page-frame.tsx'
import type { PageContent, PageKind, PageReading, ReaderTexts } from './page-kind.ts'
import { sectionsOn } from './pages.ts'
import { placed } from './placed.ts'
import { Conditional, QuestionField, useText } from './question-field.tsx'
import { readAnswers } from './read-answers.ts'
import { otherSide } from './sides.ts'
import { flowTexts } from './texts.ts'

/** A page of questions out of the vocabulary: those that can matter now. */
export const askedPage: PageKind = {
  title: (content, { language }) => firstSection(content)?.title[language] ?? '',
  values: valuesOf,
  read: readAsked,
  view: (content) => <AskedForm {...content} />,
}

/** The fields as they were answered before. */
export function valuesOf({ flow, asked }: PageContent): FormValues {
  return Object.fromEntries(
    asked.flatMap(({ key, question }) => {
      const values = flow.answers.given[key] ?? []
      if (question.kind === 'integer' && values[0] === 'unknown') return [[`${key}.unknown`, ['1']]]
      return [[key, values]]
    }),
  )
}

/** Reads what was asked; what the page did not ask stays as it was. */
export function readAsked(
  content: PageContent,
  posted: FormValues,
  { texts, language }: ReaderTexts,
): PageReading {
  const { flow } = content
  const label = (asking: Asking) => askingText(asking, flow.answers.parties.length)[language]
  const asked = inPageOrder(content)
  const { given, errors } = readAnswers(asked, posted, flow, texts, label)
  const { fromFile, given: before } = flow.answers
  return {
    answers: {
      ...flow.answers,
      given: { ...before, ...given },
      // What was corrected here is no longer what the file says.
      fromFile: fromFile.filter((key) => !given[key] || given[key][0] === before[key]?.[0]),
    },
    keys: asked.map(({ key }) => key),
    errors,
  }
}

/** The sections of the page of which something is asked, in their order. */
export function sectionsAsked({ page, asked }: PageContent): readonly Section[] {
  const ids = new Set(asked.map(({ question }) => question.id))
  return sectionsOn(page).filter(({ questions }) => questions.some(({ id }) => ids.has(id)))
}

/** What is asked, as it stands on the page from top to bottom; of data it stands by kind. */
function inPageOrder(content: PageContent): readonly Asking[] {
  const { page, asked, flow } = content
  if (page === 'gegevens-nader')
    return chosenCategories(flow).flatMap((kind) => asked.filter((each) => each.category === kind))
  return placed(sectionsAsked(content), asked, flow).flatMap((part) => part.asked)
}

const firstSection = (content: PageContent) =>
  sectionsAsked(content)[0] ?? sectionsOn(content.page)[0]

function AskedForm(content: PageContent) {
  const text = useText()
  const sections = sectionsAsked(content)
  const [first] = sections
  return (
    <>
      {first ? <Heading level={1}>{text(first.title)}</Heading> : null}
      <AskedSections {...content} sections={sections} />
      <WhoKnows sections={sections} />
      <FlowButtons draftId={content.flow.draft.id} />
    </>
  )
}

/** The questions under the heading of their section; the first heading is the page's own. */
export function AskedSections(
  props: PageContent & {
    readonly sections: readonly Section[]
    /** What a section asks in a way of its own, before its other questions. */
    readonly before?: Readonly<Record<string, ComponentChildren>>
  },
) {
  const texts = useTexts(flowTexts)
  const text = useText()
  const { flow, asked, sections, page } = props
  const isMine = page === 'ontvanger' && otherSide(flow) === 'sharer'
  return (
    <>
      {isMine ? <Paragraph>{texts.youAreRecipient}</Paragraph> : null}
      {placed(sections, asked, flow).map(({ section, explained, asked: here }, index) => (
        <div className="dw-section" key={section.id}>
          {index > 0 ? <Heading level={2}>{text(section.title)}</Heading> : null}
          <Why sections={explained} />
          {props.before?.[section.id]}
          <Questions flow={flow} asked={here} all={asked} />
        </div>
      ))}
    </>
  )
}

function Questions(props: {
  readonly flow: PageContent['flow']
  readonly asked: readonly Asking[]
  readonly all: readonly Asking[]
}) {
  const { flow, asked, all } = props
  const onPage = new Set(all.map(({ question }) => question.id))
  const several = flow.answers.parties.length > 1
  const isFromFile = ({ key }: Asking) => flow.answers.fromFile.includes(key)
  return (
    <>
      <FileFacts flow={flow} asked={asked.filter(isFromFile)} />
      {several ? (
        <SeveralParties asked={asked.filter((asking) => !isFromFile(asking))} onPage={onPage} />
      ) : (
        <Fields asked={asked.filter((asking) => !isFromFile(asking))} onPage={onPage} />
      )}
    </>
  )
}

interface FieldsProperties {
  readonly asked: readonly Asking[]
  readonly onPage: ReadonlySet<string>
}

function Fields({ asked, onPage }: FieldsProperties) {
  return (
    <div className="dw-scope">
      {asked.map((asking) => (
        <Conditional key={asking.key} question={asking.question} onPage={onPage}>
          <QuestionField asking={asking} />
        </Conditional>
      ))}
    </div>
  )
}

/** With several parties: what differs stands by party; consent once for all, or once for each. */
function SeveralParties({ asked, onPage }: FieldsProperties) {
  const isOfConsent = ({ question }: Asking) => isAboutConsent(question.id)
  const consent = asked.filter(isOfConsent)
  const others = asked.filter((asking) => !isOfConsent(asking))
  return (
    <>
      <PartyBlocks asked={others.filter(({ party }) => party)} onPage={onPage} />
      <Fields asked={others.filter(({ party }) => !party)} onPage={onPage} />
      {consent.length > 0 ? (
        <>
          <div className={`dw-when dw-when--plain dw-when--${sameForAll.id}--yes`}>
            <Fields asked={consent.filter(({ party }) => !party)} onPage={onPage} />
          </div>
          <div className={`dw-when dw-when--plain dw-when--${sameForAll.id}--no`}>
            <PartyBlocks asked={consent.filter(({ party }) => party)} onPage={onPage} />
          </div>
        </>
      ) : null}
    </>
  )
}

/** What the file says is shown, not asked; who sees that it is wrong opens it and corrects it. */
function FileFacts(props: {
  readonly flow: PageContent['flow']
  readonly asked: readonly Asking[]
}) {
  const texts = useTexts(flowTexts)
  const text = useText()
  const { errors } = usePage()
  const { flow, asked } = props
  if (asked.length === 0) return null
  const said = asked.map(({ key, question }) => {
    const [value = ''] = flow.answers.given[key] ?? []
    const option = question.options.find((each) => each.value === value)
    const words = option ? text(option.label).toLowerCase() : texts.age(Number(value))
    return question.id === 'vertegenwoordiger' ? texts.speaksFor(words) : words
  })
  return (
    <Details
      summary={texts.fileSays(said.join(', '))}
      open={asked.some(({ key }) => errors.some(({ field }) => field === key))}
    >
      <Paragraph>{texts.fileCorrect}</Paragraph>
      {asked.map((asking) => (
        <QuestionField key={asking.key} asking={asking} />
      ))}
    </Details>
  )
}

/** With several parties the questions about each stand together, in little room. */
function PartyBlocks({ asked, onPage }: FieldsProperties) {
  const text = useText()
  const byParty = [...Map.groupBy(asked, ({ party }) => party)]
  return byParty.map(([party, askings]) => (
    <fieldset className="dw-datum" key={party?.id ?? ''}>
      <legend className="dw-datum__name">{party ? text(partyText(party)) : ''}</legend>
      <Fields asked={askings} onPage={onPage} />
    </fieldset>
  ))
}
