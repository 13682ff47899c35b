import type { Norm, WeighedData } from 'deelwijzer'
import {
  conditionTexts,
  dataCategoryLabels,
  inSentence,
  legalDutyLabels,
  roleLabels,
} from 'deelwijzer/vocabulary'
import { Details, Heading, List, Panel, Paragraph, useTexts } from '../page/index.ts'
import { findNormById } from './norm-facts.ts'
import { NormLinks } from './norm-links.tsx'
import type { Role } from './recipients.ts'
import { useSay } from './say.ts'
import { StackTable } from './stack-table.tsx'
import { lookUpTexts } from './texts.ts'
import { allCategories, type Answer, type Mark, markOf, type WayWeighed } from './who-may.ts'
import { Legend, MarkBadge } from './who-may-table.tsx'

/** What may go from a role to one recipient: every kind of data, and the norms behind it. */
export function WhoMayToPage({ role, answer }: { readonly role: Role; readonly answer: Answer }) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  const name = (label: { nl: string; en: string }) => say(inSentence(label))
  const used = new Set<Mark>(allCategories.map((category) => markOf(answer, category)))
  return (
    <>
      <Heading level={1}>
        {texts.detailHeading(name(roleLabels[role]), name(answer.recipient.label))}
      </Heading>
      <Details summary={texts.usualFacts}>
        <Paragraph>{texts.usualFactsText}</Paragraph>
      </Details>
      {answer.weighings.map((weighed) => (
        <WayPanel weighed={weighed} key={keyOf(weighed)} />
      ))}
      <Heading level={2}>{texts.kindOfData}</Heading>
      <Legend used={used} />
      <CategoryTable answer={answer} />
    </>
  )
}

const keyOf = ({ way }: WayWeighed) => (way.kind === 'law' ? way.duty : way.kind)

function WayPanel({ weighed }: { readonly weighed: WayWeighed }) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  const { way, weighing } = weighed
  const titles = { consent: texts.wayConsent, told: texts.wayTold, against: texts.wayAgainst }
  const title =
    way.kind === 'law' ? texts.wayLaw(say(inSentence(legalDutyLabels[way.duty]))) : titles[way.kind]
  const decided = (decision: WeighedData['decision']) =>
    weighing.data.filter((item) => item.decision === decision)
  const goes = decided('share').length + decided('only_if').length
  return (
    <Panel
      heading={title}
      tone={goes === 0 ? 'error' : decided('withhold').length > 0 ? 'warning' : 'ok'}
    >
      {way.kind === 'law' ? <Paragraph>{texts.wayLawText}</Paragraph> : null}
      <Group label={texts.shared} items={decided('share')} of={weighing.data.length} />
      <Group label={texts.sharedIf} items={decided('only_if')} of={weighing.data.length} />
      <Group label={texts.withheld} items={decided('withhold')} of={weighing.data.length} />
      {goes === 0 ? null : <Conditions weighed={weighed} />}
      <Details summary={texts.reasons}>
        <NormLinks norms={normsBehind(weighed)} />
      </Details>
    </Panel>
  )
}

function Group(props: {
  readonly label: string
  readonly items: readonly WeighedData[]
  readonly of: number
}) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  if (props.items.length === 0) return null
  const labels: Readonly<Record<string, { nl: string; en: string }>> = dataCategoryLabels
  const names = props.items.map(({ category }) =>
    say(labels[category] ?? { nl: category, en: category }),
  )
  return (
    <p className="utrecht-paragraph">
      <strong>{props.label}:</strong>{' '}
      {props.items.length === props.of ? texts.everything : names.join('; ')}
    </p>
  )
}

function Conditions({ weighed: { weighing } }: { readonly weighed: WayWeighed }) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  return (
    <Details summary={texts.conditions}>
      <List items={weighing.conditions.map(({ id }) => say(conditionTexts[id]))} />
    </Details>
  )
}

/** The norms that stand behind what was decided, in the order of the weighing. */
function normsBehind({ weighing }: WayWeighed): readonly Norm[] {
  const ids = new Set(weighing.data.flatMap(({ because }) => because))
  return [...ids].flatMap((id) => findNormById(id) ?? [])
}

function CategoryTable({ answer }: { readonly answer: Answer }) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  const rows = allCategories.map((category) => ({
    id: category,
    head: say(dataCategoryLabels[category]),
    cells: [<MarkBadge mark={markOf(answer, category)} key="mark" />],
  }))
  return (
    <StackTable
      caption={texts.detailTitle}
      columns={[texts.kindOfData, texts.inShort]}
      groups={[{ id: 'all', rows }]}
    />
  )
}
