import { Heading, longDay, Paragraph, usePage, useTexts } from '../page/index.ts'
import type { Lesson } from './lessons-repository.ts'
import { closingTexts } from './texts.ts'

/** What an organisation learned from its cases, by month; of nobody in particular. */
export function LessonsPage({ lessons }: { readonly lessons: readonly Lesson[] }) {
  const texts = useTexts(closingTexts)
  const { language } = usePage()
  const months = [...Map.groupBy(lessons, ({ inMonth }) => inMonth)]
  return (
    <>
      <Heading level={1}>{texts.lessonsTitle}</Heading>
      <Paragraph kind="lead">{texts.lessonsLead}</Paragraph>
      {lessons.length === 0 ? <Paragraph>{texts.lessonsNone}</Paragraph> : null}
      {months.map(([month, learned]) => (
        <section key={month}>
          <Heading level={2}>{monthOf(longDay(month, language))}</Heading>
          <ul className="dw-list">
            {learned.map(({ id, text }) => (
              <li className="dw-words" key={id}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** A day in words without its number: "1 februari 2027" is "februari 2027". */
const monthOf = (day: string): string => {
  const words = day.replace(/^\d+\s/, '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
