import type { Weighing as Advice } from 'deelwijzer'
import { conditionTexts } from 'deelwijzer/vocabulary'
import {
  DataList,
  Heading,
  Paragraph,
  StatusBadge,
  Table,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { DataAdvice } from '../result/data-advice.tsx'
import { OutcomeMark } from '../result/mark.tsx'
import { Reasons } from '../result/reasons.tsx'
import { answerSentence } from '../result/sentences.ts'
import { somebody } from '../result/words.ts'
import { Words } from './decision-part.tsx'
import { wasInHaste } from './haste.ts'
import type { Recorded } from './read-record.ts'
import { recordTexts } from './texts.ts'

interface Properties {
  readonly recorded: Recorded
}

/** The advice as it was when it was sealed, with every reason whole: paper cannot be opened. */
export function AdvicePart({ recorded }: Properties) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { advice } = recorded
  return (
    <>
      <Heading level={2}>{texts.adviceHeading}</Heading>
      {wasInHaste(recorded) ? <InHaste recorded={recorded} /> : <Answer recorded={recorded} />}
      <Conditions recorded={recorded} />
      <Heading level={3}>{texts.reasonsHeading}</Heading>
      {language === 'en' ? <Paragraph kind="small">{texts.translated}</Paragraph> : null}
      <Reasons advice={wasInHaste(recorded) ? knownThen(advice) : advice} level={4} whole />
    </>
  )
}

/** In haste most was not asked: what was not known is no reason for what was done. */
const knownThen = (advice: Advice): Advice => ({
  ...advice,
  reasons: advice.reasons.filter(({ effect }) => effect !== 'asks'),
})

function Answer({ recorded }: Properties) {
  const { language } = usePage()
  const { advice, situation, weighing } = recorded
  const { recipient } = weighing
  const whom = somebody(recipient.role ? { ...recipient, role: recipient.role } : undefined)
  return (
    <>
      <p>
        <OutcomeMark advice={advice} />
      </p>
      <Paragraph>{answerSentence(advice, situation, whom)[language]}</Paragraph>
      {advice.data.length > 0 ? <DataAdvice advice={advice} /> : null}
    </>
  )
}

/** "Share nothing yet" beside what was told to avert danger would help nobody. */
function InHaste({ recorded }: Properties) {
  const texts = useTexts(recordTexts)
  const isCompleted = recorded.completions.length > 0
  return (
    <>
      <p>
        <StatusBadge kind="info">{texts.hasteMark}</StatusBadge>
      </p>
      <Paragraph>{texts.haste}</Paragraph>
      <Paragraph>{isCompleted ? texts.hasteCompleted : texts.hasteOpen}</Paragraph>
    </>
  )
}

function Conditions({ recorded }: Properties) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { conditions } = recorded.advice
  if (conditions.length === 0) return null
  return (
    <Table
      caption={texts.conditionsHeading}
      columns={[texts.condition, texts.met]}
      rows={conditions.map(({ id, met }) => ({
        id,
        cells: [conditionTexts[id][language], met ? texts.wasMet : texts.wasNotMet],
      }))}
    />
  )
}

/** The questions as the product asked them, with their answers. */
export function AskedPart({ recorded }: Properties) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  if (recorded.asked.length === 0) return null
  return (
    <>
      <Heading level={2}>{texts.askedHeading}</Heading>
      <DataList
        rows={recorded.asked.map(({ question, answer, fromFile }, index) => ({
          key: uniquely(question[language], index, recorded),
          value: <Words text={answer?.[language]} />,
          ...(fromFile && { mark: texts.fromFile }),
        }))}
      />
    </>
  )
}

/** Rows are told apart by their question; the same question twice gets its number. */
function uniquely(question: string, index: number, { asked }: Recorded): string {
  const same = asked.filter((one) => one.question.nl === asked[index]?.question.nl)
  return same.length > 1
    ? `${question} (${asked.slice(0, index + 1).filter((one) => one.question.nl === asked[index]?.question.nl).length})`
    : question
}
