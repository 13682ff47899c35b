import { Heading, longDate, Paragraph, StatusBadge, usePage, useTexts } from '../page/index.ts'
import type { OwnView } from './item-view.ts'
import type { AnswerOnItem } from './own-repository.ts'
import { itemTexts } from './texts.ts'
import { ReceiverName } from './who-can-see.tsx'

/** What those who had an item did with it, once it was withdrawn or put right. */
export function AnswersOn({ view }: { readonly view: OwnView }) {
  const texts = useTexts(itemTexts)
  if (view.item.caseId === null) return null
  const outside = view.receivers.filter(({ standing }) => standing === 'outside')
  return (
    <>
      <Heading level={2}>{texts.answersTitle}</Heading>
      {view.answers.length + outside.length === 0 ? (
        <Paragraph>{texts.answersNobody}</Paragraph>
      ) : null}
      <ul className="dw-tasks">
        {view.answers.map((one) => (
          <li className="dw-tasks__row" key={one.participantId}>
            <div className="dw-tasks__what">
              <ReceiverName view={view} receiver={one} />
              <Why view={view} answer={one} />
            </div>
            <div className="dw-tasks__status">
              <Did {...one} />
            </div>
          </li>
        ))}
        {outside.map((one) => (
          <li className="dw-tasks__row" key={one.participantId}>
            <div className="dw-tasks__what">
              <ReceiverName view={view} receiver={one} />
            </div>
            <div className="dw-tasks__status">
              <StatusBadge kind="warning">{texts.answerOutside}</StatusBadge>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function Why({ view, answer }: { readonly view: OwnView; readonly answer: AnswerOnItem }) {
  const { language } = usePage()
  const { answeredAt, answerText } = answer
  if (answeredAt === undefined) return null
  return (
    <div className="dw-tasks__hint">
      <div>{longDate(answeredAt, language)}</div>
      {answerText === undefined ? null : (
        <div className="dw-words">{view.words.get(answerText) ?? ''}</div>
      )}
    </div>
  )
}

function Did({ answer }: AnswerOnItem) {
  const texts = useTexts(itemTexts)
  if (answer === undefined) return <StatusBadge kind="warning">{texts.answerOpen}</StatusBadge>
  return <StatusBadge kind="info">{texts[answer]}</StatusBadge>
}
