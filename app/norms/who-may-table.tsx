import { TextLink, usePage, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import { columns } from './columns.ts'
import type { Role } from './recipients.ts'
import { useSay } from './say.ts'
import { type StackGroup, StackTable } from './stack-table.tsx'
import { lookUpTexts } from './texts.ts'
import { type Answer, type AnswerGroup, type Mark, markOfAll, marks } from './who-may.ts'

const kinds = {
  yes: 'ok',
  ask: 'info',
  ask_or_law: 'info',
  law: 'warning',
  weigh: 'warning',
  partly: 'neutral',
  no: 'error',
} as const satisfies Record<Mark, string>

/** How a kind of data may go, as a coloured word. */
export function MarkBadge({ mark }: { readonly mark: Mark }) {
  const texts = useTexts(lookUpTexts)
  return <span className={`dw-mark dw-mark--${kinds[mark]}`}>{texts[mark]}</span>
}

/** What each word of the table means. */
export function Legend({ used }: { readonly used: ReadonlySet<Mark> }) {
  const texts = useTexts(lookUpTexts)
  return (
    <dl className="dw-legend">
      {marks
        .filter((mark) => used.has(mark))
        .map((mark) => (
          <div key={mark}>
            <dt>
              <MarkBadge mark={mark} />
            </dt>
            <dd>{texts[`${mark}Text`]}</dd>
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
