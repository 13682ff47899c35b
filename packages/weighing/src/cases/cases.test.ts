import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Decision, parseSituation, weigh, type Weighing } from '../index.ts'
import { checkedOn } from '../norms/clause.ts'
import { outcomes } from '../vocabulary/outcomes.ts'

/** One line of a case file: a situation and what must come out, as in the contract's examples. */
interface Case {
  readonly situation: { readonly id: string; readonly date?: string }
  readonly expect: {
    /** Every outcome that the text of the law allows here; often one. */
    readonly outcome: readonly string[]
    readonly conditions?: readonly string[]
    readonly data?: Readonly<Record<string, Decision>>
    readonly questions?: readonly string[]
  }
  readonly source: string
}

const casesIn = (file: string): readonly Case[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case)

function weighed({ situation }: Case): Weighing {
  const parsed = parseSituation(situation)
  if (!parsed.ok) throw new Error(`${situation.id}: ${JSON.stringify(parsed)}`)
  return weigh(parsed.situation, { date: checkedOn })
}

/** What came out, cut down to what the case speaks of. */
function spokenOf(weighing: Weighing, { expect: wanted }: Case) {
  const conditions = new Set<string>(weighing.conditions.map(({ id }) => id))
  const asked = new Set(weighing.questions.map(({ pointer }) => pointer))
  const decided = new Map(weighing.data.map(({ category, decision }) => [category, decision]))
  return {
    outcome: wanted.outcome.includes(weighing.outcome) ? wanted.outcome : [weighing.outcome],
    conditions: (wanted.conditions ?? []).filter((id) => conditions.has(id)),
    data: Object.fromEntries(
      Object.keys(wanted.data ?? {}).map((category) => [category, decided.get(category)]),
    ),
    questions: (wanted.questions ?? []).filter((pointer) => asked.has(pointer)),
  }
}

const nothingMore = { conditions: [], data: {}, questions: [] }

describe.each(['own.ndjson', '../../contract/examples.ndjson'])('%s', (file) => {
  const cases = casesIn(file)

  it.each(cases.map((each) => [each.situation.id, each.source, each] as const))(
    '%s (%s)',
    (_id, _source, each) => {
      expect(spokenOf(weighed(each), each)).toEqual({ ...nothingMore, ...each.expect })
    },
  )

  it('has every case once', () => {
    expect(new Set(cases.map(({ situation }) => situation.id)).size).toBe(cases.length)
  })
})

it('the cases together see every outcome', () => {
  const found = new Set(casesIn('own.ndjson').map((each) => weighed(each).outcome))
  expect(found).toEqual(new Set(outcomes))
})
