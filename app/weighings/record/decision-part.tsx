import type { Text } from 'deelwijzer'
import { conditionTexts, decisionLabels } from 'deelwijzer/vocabulary'
import { z } from 'zod'
import type { CategoryDecision, Decision } from '../../decisions/repository.ts'
import {
  DataList,
  Details,
  Heading,
  List,
  Paragraph,
  Table,
  usePage,
  useTexts,
} from '../../page/index.ts'
import type { DecisionKind } from '../../database/tables.ts'
import { confirmations } from '../decide/confirmations.ts'
import { wordingOf } from '../decide/wording.ts'
import { categoryLabels } from '../result/data-advice.tsx'
import { wasInHaste } from './haste.ts'
import { longDay, longMoment } from './moment.ts'
import type { Recorded } from './read-record.ts'
import { recordTexts } from './texts.ts'

/** The decision that leads, and the earlier ones below it. */
export function DecisionPart({ recorded }: { readonly recorded: Recorded }) {
  const texts = useTexts(recordTexts)
  const [latest, ...earlier] = recorded.decisions.toReversed()
  return (
    <>
      <Heading level={2}>{texts.decisionHeading}</Heading>
      {latest ? (
        <OneDecision decision={latest} recorded={recorded} />
      ) : (
        <Paragraph>{texts.noDecision}</Paragraph>
      )}
      {earlier.length > 0 ? (
        <Details summary={texts.earlierDecisions} open>
          {earlier.map((decision) => (
            <OneDecision key={decision.id} decision={decision} recorded={recorded} />
          ))}
        </Details>
      ) : null}
    </>
  )
}

interface OneProperties {
  readonly decision: Decision
  readonly recorded: Recorded
}

function OneDecision({ decision, recorded }: OneProperties) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const name = recorded.names.get(decision.by) ?? ''
  return (
    <>
      <p className="dw-answer">{useDecisionName(decision.kind, recorded)}</p>
      <Paragraph kind="small">
        {texts.decidedBy(name, longMoment(decision.decidedAt, language))}
      </Paragraph>
      <DataList rows={useWordRows(decision)} />
      <Categories categories={decision.categories} isAdvised={!wasInHaste(recorded)} />
      <Records decision={decision} />
    </>
  )
}

/** What a kind of decision is called in this record. */
export function useDecisionName(kind: DecisionKind, { situation }: Recorded): string {
  const texts = useTexts(recordTexts)
  return kind === 'share' ? texts[`kind_share${wordingOf({ situation })}`] : texts[`kind_${kind}`]
}

/** Where words stand in a decision, with what they are called. */
const places = [
  ['/instead', 'instead'],
  ['/told', 'told'],
  ['/referTo', 'referTo'],
  ['/referHow', 'referHow'],
  ['/consultWith', 'consultWith'],
  ['/consulted', 'consulted'],
  ['/moreThanAdvice/why', 'moreWhy'],
  ['/moreThanAdvice/with', 'moreWith'],
] as const

function useWordRows(decision: Decision) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { reviewOn } = StoredRecords.parse(decision.records)
  const said = places.flatMap(([place, key]) => {
    const value = decision.texts[place]
    const name = place.startsWith('/more')
      ? `${texts.more}: ${texts[key].toLowerCase()}`
      : texts[key]
    return value === undefined ? [] : [{ key: name, value: <Words text={value} /> }]
  })
  return [
    { key: texts.motivation, value: <Words text={decision.motivation} /> },
    ...said,
    ...(reviewOn ? [{ key: texts.reviewOn, value: longDay(reviewOn, language) }] : []),
  ]
}

/** Somebody's own words, or that they were destroyed. */
export function Words({ text }: { readonly text: string | undefined }) {
  const texts = useTexts(recordTexts)
  return text ? <span className="dw-words">{text}</span> : <em>{texts.destroyed}</em>
}

function Categories(props: {
  readonly categories: readonly CategoryDecision[]
  readonly isAdvised: boolean
}) {
  const { categories, isAdvised } = props
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  if (categories.length === 0) return null
  const decidedIn = ({ decided }: CategoryDecision) => {
    if (decided === 'withhold') return texts.stays
    return decided === 'only_if' ? texts.goesOnce : texts.goes
  }
  return (
    <Table
      caption={texts.perCategory}
      columns={[texts.category, ...(isAdvised ? [texts.advised] : []), texts.decided]}
      rows={categories.map((one) => ({
        id: one.category,
        cells: [
          categoryLabels[one.category]?.[language],
          ...(isAdvised ? [decisionLabels[one.advised][language]] : []),
          decidedIn(one),
        ],
      }))}
    />
  )
}

const InBoth = z.object({ nl: z.string(), en: z.string() })
const StoredRecords = z.object({
  asked: z.array(z.object({ id: z.string(), question: InBoth })).default([]),
  confirmed: z.array(z.string()).default([]),
  reviewOn: z.string().optional(),
})

function Records({ decision }: { readonly decision: Decision }) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { asked, confirmed } = StoredRecords.parse(decision.records)
  const statements: Readonly<Record<string, Text>> = { ...conditionTexts, ...confirmations }
  return (
    <>
      {confirmed.length > 0 ? (
        <>
          <Heading level={3}>{texts.confirmed}</Heading>
          <List items={confirmed.map((id) => statements[id]?.[language] ?? id)} />
        </>
      ) : null}
      {asked.length > 0 ? (
        <>
          <Heading level={3}>{texts.recordsHeading}</Heading>
          <DataList
            rows={asked.map(({ question }, index) => ({
              key: question[language],
              value: <Words text={decision.texts[`/records/asked/${index}/answer`]} />,
            }))}
          />
        </>
      ) : null}
    </>
  )
}
