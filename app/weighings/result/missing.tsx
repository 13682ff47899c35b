import type { Situation, Weighing } from 'deelwijzer'
import { nameOf } from 'deelwijzer/look-up'
import { type Section, sectionOf } from 'deelwijzer/vocabulary'
import { TaskList, TextLink, usePage, useTexts } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { type PageId, pageIds, questionsOn, sectionsOn } from '../flow/pages.ts'
import { categoryLabels } from './data-advice.tsx'
import { resultTexts } from './texts.ts'

interface MissingProperties {
  readonly draftId: string
  readonly advice: Weighing
  readonly situation: Situation
  /** What names this part of the page. */
  readonly id: string
}

/** Which answers are missing, who may know them, and where they are asked. */
export function Missing({ draftId, advice, situation, id }: MissingProperties) {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  const bySection = Map.groupBy(advice.questions, ({ pointer }) => sectionOf(pointer))
  return (
    <TaskList
      tasks={[...bySection].flatMap(([section, questions]) => {
        if (section === undefined) return []
        const names = questions.map(({ pointer }) => nameIn(pointer, situation, language))
        const page = pageFor(section, questions[0]?.pointer ?? '')
        return {
          id: `${id}-ontbreekt-${section.id}`,
          title: [...new Set(names)].join(', '),
          hint: texts.askWho(section.whoKnows[language]),
          status: page ? (
            <TextLink href={paths.question({ draftId, section: page })} context={names.join(', ')}>
              {texts.answerThis}
            </TextLink>
          ) : null,
        }
      })}
    />
  )
}

function nameIn(pointer: string, { data }: Situation, language: 'nl' | 'en'): string {
  const [, index] = /^\/data\/(\d+)\//.exec(pointer) ?? []
  const name = nameOf(pointer.replace(/^\/data\/\d+/, '/data/*'))[language]
  const category = index === undefined ? undefined : data?.[Number(index)]?.category
  return category ? `${name} (${categoryLabels[category]?.[language]})` : name
}

/** The page that asks for the first answer that is missing. */
export function firstMissingPage({ questions }: Weighing): PageId | undefined {
  const [first] = questions
  const section = sectionOf(first?.pointer ?? '')
  return section && first ? pageFor(section, first.pointer) : undefined
}

/** The page on which a section asks for a member. */
function pageFor(section: Section, pointer: string): PageId | undefined {
  const general = pointer.replace(/^\/data\/\d+/, '/data/*')
  const pages = pageIds.filter((page) => sectionsOn(page).some(({ id }) => id === section.id))
  return (
    pages.find((page) => questionsOn(page).some((question) => question.pointer === general)) ??
    pages[0]
  )
}
