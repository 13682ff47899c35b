import type { Norm, Text, WeighedData } from 'deelwijzer'
import {
  conditionTexts,
  dataCategoryLabels,
  inSentence,
  legalDutyLabels,
  outcomeSentences,
  roleLabels,
} from 'deelwijzer/vocabulary'
import { Details, Heading, List, Panel, Paragraph, useTexts } from '../page/index.ts'
import { findNormById } from './norm-facts.ts'
import { NormLinks } from './norm-links.tsx'
import type { Role } from './recipients.ts'
import { useSay } from './say.ts'
import { StackTable } from './stack-table.tsx'
import { lookUpTexts } from './texts.ts'
import { allCategories, type Answer, findVerdict, type WayWeighed } from './who-may.ts'

/** What may go from a role to one recipient: every kind of data, and the norms behind it. */
export function WhoMayToPage({ role, answer }: { readonly role: Role; readonly answer: Answer }) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  const name = (label: Text) => say(inSentence(label))
  return (
    <>
      <Heading level={1}>
        {texts.detailHeading(name(roleLabels[role]), name(answer.recipient.label))}
      </Heading>
      <Paragraph kind="lead">{texts.detailLead}</Paragraph>
      <Details summary={texts.usualFacts}>
        <Paragraph>{texts.usualFactsText}</Paragraph>
        <Paragraph>{texts.computed}</Paragraph>
      </Details>
      <CategoryTable answer={answer} />
      <Heading level={2}>{texts.behind}</Heading>
      {answer.weighings.map((weighed) => (
        <WayPanel weighed={weighed} key={keyOf(weighed)} />
      ))}
    </>
  )
}

const keyOf = ({ way }: WayWeighed) => (way.kind === 'law' ? way.duty : way.kind)

function useWayName(): (weighed: WayWeighed) => string {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  const names = { consent: texts.wayConsent, told: texts.wayTold, against: texts.wayAgainst }
  return ({ way }) => (way.kind === 'law' ? say(legalDutyLabels[way.duty]) : names[way.kind])
}

const verdictMarks = {
  share: { kind: 'ok', text: 'goes' },
  only_if: { kind: 'warning', text: 'goesIf' },
  withhold: { kind: 'error', text: 'stays' },
  undecided: { kind: 'neutral', text: 'notDecided' },
} as const

function CategoryTable({ answer: { weighings } }: { readonly answer: Answer }) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  const nameOf = useWayName()
  const rows = alikeIn(weighings).map(({ kinds, verdicts }) => ({
    id: kinds[0],
    head:
      kinds.length === 1 ? (
        say(dataCategoryLabels[kinds[0]])
      ) : (
        <ul className="dw-kinds">
          {kinds.map((kind) => (
            <li key={kind}>{say(dataCategoryLabels[kind])}</li>
          ))}
        </ul>
      ),
    cells: weighings.map((weighed, index) => (
      <Verdict data={verdicts[index]} key={keyOf(weighed)} />
    )),
  }))
  return (
    <StackTable
      caption={texts.detailTitle}
      columns={[texts.kindOfData, ...weighings.map(nameOf)]}
      groups={[{ id: 'all', rows }]}
      dense
    />
  )
}

type Category = (typeof allCategories)[number]

/** Kinds of data for which everything comes out the same stand in one row. */
function alikeIn(weighings: readonly WayWeighed[]) {
  const groups = Map.groupBy(allCategories, (category) =>
    weighings.map((weighed) => findVerdict(weighed, category)?.decision).join(' '),
  )
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return []
    const kinds: readonly [Category, ...Category[]] = [first, ...rest]
    return { kinds, verdicts: weighings.map((weighed) => findVerdict(weighed, first)) }
  })
}

function Verdict({ data }: { readonly data: WeighedData | undefined }) {
  const texts = useTexts(lookUpTexts)
  const { kind, text } = verdictMarks[data?.decision ?? 'undecided']
  return <span className={`dw-mark dw-mark--${kind}`}>{texts[text]}</span>
}

function WayPanel({ weighed }: { readonly weighed: WayWeighed }) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  const { data, conditions, outcome } = weighed.weighing
  const goes = data.some(({ decision }) => decision === 'share' || decision === 'only_if')
  return (
    <Panel heading={useWayName()(weighed)} level={3} tone={goes ? 'ok' : 'error'}>
      <Paragraph>{say(outcomeSentences[outcome]).split(/(?<=[.]) /)[0]}</Paragraph>
      {goes ? (
        <Details summary={texts.conditions}>
          <List items={conditions.map(({ id }) => say(conditionTexts[id]))} />
        </Details>
      ) : null}
      <Details summary={texts.reasons}>
        <NormLinks norms={normsBehind(weighed)} />
      </Details>
    </Panel>
  )
}

/** The norms that stand behind what was decided, in the order of the weighing. */
function normsBehind({ weighing }: WayWeighed): readonly Norm[] {
  const ids = new Set(weighing.data.flatMap(({ because }) => because))
  return [...ids].flatMap((id) => findNormById(id) ?? [])
}
