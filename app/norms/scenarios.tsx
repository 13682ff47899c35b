import type { Norm } from 'deelwijzer'
import { allScenarios, type Scenario, situationWords } from 'deelwijzer/look-up'
import {
  conditionTexts,
  dataCategoryLabels,
  decisionLabels,
  outcomeLabels,
} from 'deelwijzer/vocabulary'
import {
  DataList,
  type DataRow,
  Details,
  Heading,
  List,
  Paragraph,
  StatusBadge,
  useTexts,
} from '../page/index.ts'
import { useSay } from './say.ts'
import { lookUpTexts } from './texts.ts'

const badges = {
  yes: { kind: 'ok', text: 'holdsYes' },
  no: { kind: 'neutral', text: 'holdsNo' },
  unknown: { kind: 'warning', text: 'holdsUnknown' },
} as const

/** The made-up situations that try a norm, and what comes out of each. */
export function Scenarios({ norm }: { readonly norm: Norm }) {
  const texts = useTexts(lookUpTexts)
  const scenarios = allScenarios.filter((scenario) => scenario.norm === norm.id)
  return (
    <>
      <Heading level={2}>{texts.scenarios}</Heading>
      <Paragraph>{scenarios.length === 0 ? texts.noScenarios : texts.scenariosLead}</Paragraph>
      {scenarios.map((scenario, index) => (
        <OneScenario scenario={scenario} key={index} />
      ))}
    </>
  )
}

function OneScenario({ scenario }: { readonly scenario: Scenario }) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  const { kind, text } = badges[scenario.holds]
  const facts = situationWords(scenario.situation)
  const rows: DataRow[] = facts.map(({ pointer, name, value }) => ({
    key: pointer.startsWith('/data/') ? `${say(name)} ${Number(pointer.slice(6)) + 1}` : say(name),
    value: say(value),
  }))
  return (
    <div className="dw-scenario">
      <Details
        summary={
          <>
            {say(scenario.text)} <StatusBadge kind={kind}>{texts[text]}</StatusBadge>
          </>
        }
      >
        <Heading level={3} size={4}>
          {texts.comesOut}
        </Heading>
        <ComesOut scenario={scenario} />
        <Heading level={3} size={4}>
          {texts.situation}
        </Heading>
        <DataList rows={rows} />
      </Details>
    </div>
  )
}

function ComesOut({ scenario: { expect } }: { readonly scenario: Scenario }) {
  const say = useSay()
  const categories: Readonly<Record<string, { nl: string; en: string }>> = dataCategoryLabels
  const lines = [
    <strong key="outcome">{say(outcomeLabels[expect.outcome])}</strong>,
    ...(expect.conditions ?? []).map((id) => say(conditionTexts[id])),
    ...Object.entries(expect.data ?? {}).map(
      ([category, decision]) =>
        `${say(categories[category] ?? { nl: category, en: category })}: ${say(decisionLabels[decision])}`,
    ),
  ]
  return <List items={lines} />
}
