import { TextLink, usePage, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import { columns } from './columns.ts'
import type { Role } from './recipients.ts'
import { useSay } from './say.ts'
import { type StackGroup, StackTable } from './stack-table.tsx'
import { lookUpTexts } from './texts.ts'
import { type Answer, type AnswerGroup, type Mark, markOfAll } from './who-may.ts'

/** The words of the table; a mark that means two things shows both. */
const words = {
  yes: ['yes'],
  ask: ['ask'],
  ask_or_law: ['ask', 'law'],
  law: ['law'],
  weigh: ['weigh'],
  partly: ['partly'],
  no: ['no'],
} as const satisfies Record<Mark, readonly Exclude<Mark, 'ask_or_law'>[]>

const kinds = {
  yes: 'ok',
  ask: 'info',
  law: 'warning',
  weigh: 'warning',
  partly: 'neutral',
  no: 'error',
} as const

type Word = keyof typeof kinds

/** How a kind of data may go, as one or two coloured words. */
export function MarkBadge({ mark }: { readonly mark: Mark }) {
  const texts = useTexts(lookUpTexts)
  return (
    <span className="dw-marks">
      {words[mark].map((word) => (
        <span className={`dw-mark dw-mark--${kinds[word]}`} key={word}>
          {texts[word]}
        </span>
      ))}
    </span>
  )
}

/** What each word of the table means. */
export function Legend({ used }: { readonly used: ReadonlySet<Mark> }) {
  const texts = useTexts(lookUpTexts)
  const occurring = new Set<Word>([...used].flatMap((mark) => words[mark]))
  const shown = (Object.keys(kinds) as readonly Word[]).filter((word) => occurring.has(word))
  return (
    <dl className="dw-legend">
      {shown.map((word) => (
        <div key={word}>
          <dt>
            <MarkBadge mark={word} />
          </dt>
          <dd>{texts[`${word}Text`]}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One row of the table: recipients for whom every box is the same. */
interface Row {
  readonly answers: readonly [Answer, ...Answer[]]
  readonly marks: readonly Mark[]
}

/** The rows of a group; whoever gets the same answer everywhere shares a row. */
function rowsOf(answers: readonly Answer[]): readonly Row[] {
  const marked = answers.map((answer) => ({
    answer,
    marks: columns.map(({ categories }) => markOfAll(answer, categories)),
  }))
  return [...Map.groupBy(marked, (one) => one.marks.join()).values()].flatMap((same) => {
    const [first, ...rest] = same
    if (!first) return []
    return [{ answers: [first.answer, ...rest.map(({ answer }) => answer)], marks: first.marks }]
  })
}

/** The words that occur in a table. */
export const marksIn = (groups: readonly AnswerGroup[]): ReadonlySet<Mark> =>
  new Set(groups.flatMap(({ answers }) => rowsOf(answers).flatMap((row) => row.marks)))

/** Recipients against kinds of data; every row leads to the norms behind it. */
export function WhoMayTable(props: {
  readonly role: Role
  readonly caption: string
  readonly groups: readonly AnswerGroup[]
  readonly links: boolean
}) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  const { language } = usePage()
  const groups: readonly StackGroup[] = props.groups.map(({ title, answers }) => ({
    id: title.nl,
    title: title[language],
    rows: rowsOf(answers).map((row) => ({
      id: `ontvanger-${row.answers[0].recipient.id}`,
      head: <Recipients answers={row.answers} role={props.role} links={props.links} />,
      cells: row.marks.map((mark, index) => <MarkBadge mark={mark} key={index} />),
    })),
  }))
  return (
    <StackTable
      caption={props.caption}
      columns={[texts.recipient, ...columns.map(({ label }) => say(label))]}
      groups={groups}
      dense
    />
  )
}

function Recipients(props: {
  readonly answers: readonly Answer[]
  readonly role: Role
  readonly links: boolean
}) {
  const say = useSay()
  return (
    <ul className="dw-recipients">
      {props.answers.map(({ recipient }) => (
        <li key={recipient.id}>
          {props.links ? (
            <TextLink href={paths.whoMayTo({ role: props.role, recipient: recipient.id })}>
              {say(recipient.label)}
            </TextLink>
          ) : (
            say(recipient.label)
          )}
        </li>
      ))}
    </ul>
  )
}
