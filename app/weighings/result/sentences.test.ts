import { readFileSync } from 'node:fs'
import { type Situation, type Text, type Weighing, weigh } from 'deelwijzer'
import { allScenarios } from 'deelwijzer/look-up'
import { describe, expect, it } from 'vitest'
import { answerSentence, askerText, clientText } from './sentences.ts'
import { somebody } from './words.ts'

interface Case {
  readonly situation: Situation
  readonly advice: Weighing
  readonly whom: Text
}

const contract = new URL('../../../packages/weighing/contract/examples.ndjson', import.meta.url)
const examples = readFileSync(contract, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { situation: Situation; date?: string })

const cases: readonly Case[] = [...allScenarios, ...examples].flatMap(
  ({ situation, date = '2026-11-22' }) => {
    const { role } = situation.recipient ?? {}
    const whom = somebody(role && { role, organisation: 'De Voorbeeldclub' })
    const { action: _action, ...rest } = situation
    const actions = ['request', 'discuss', 'reuse'] as const
    const advice = weigh(situation, { date })
    return [
      { situation, advice, whom },
      { situation: rest, advice, whom },
      { situation, advice: { ...advice, outcome: 'professional_judgement' as const }, whom },
      ...actions.map((action) => ({ situation: { ...situation, action }, advice, whom })),
    ]
  },
)

const outcomes = [...new Set(cases.map(({ advice }) => advice.outcome))]

const textsOf = ({ advice, situation, whom }: Case): readonly Text[] =>
  [
    answerSentence(advice, situation, whom),
    askerText(advice, situation),
    clientText(advice, situation, whom),
  ].filter((text) => text !== undefined)

const sentencesOf = (text: string) => text.split(/(?<=[.?!]) /)
/** A list of data is read item by item; what stands before it is the sentence. */
const wordsIn = (sentence: string) => (sentence.split(': ')[0] ?? '').split(' ').length

describe('the sentences of a result', () => {
  it('are tried on every outcome', () => {
    expect(outcomes.toSorted()).toEqual([
      'allowed',
      'allowed_with_conditions',
      'incomplete',
      'not_allowed',
      'professional_judgement',
      'refer_onward',
    ])
  })

  it.each(outcomes)('are short and whole: %s', (outcome) => {
    for (const one of cases.filter(({ advice }) => advice.outcome === outcome))
      for (const { nl, en } of textsOf(one)) {
        for (const text of [nl, en]) {
          expect(text).toMatch(/^[A-Z][^_]*[.?!]$/)
          expect(text).not.toMatch(/undefined|null| {2}|\.\.| ,|: \.|\ben and\b/)
        }
        const long = sentencesOf(nl.replaceAll(one.whom.nl, 'X')).filter(
          (sentence) => wordsIn(sentence) > 20,
        )
        expect(long).toEqual([])
      }
  })

  it.each(outcomes)('hold no word that only the law uses: %s', (outcome) => {
    for (const one of cases.filter(({ advice }) => advice.outcome === outcome))
      for (const { nl } of textsOf(one))
        expect(nl).not.toMatch(/onder voorwaarden|grondslag|proportion|verwerking|verstrek/i)
  })

  it('say "u" to the client, and never "je"', () => {
    for (const { advice, situation, whom } of cases)
      expect(clientText(advice, situation, whom)?.nl ?? '').not.toMatch(/\b(je|jij|jou|jouw)\b/i)
  })

  it('tell the asker nothing of the data where nothing may go', () => {
    const closed = cases.filter(({ advice }) => advice.outcome === 'not_allowed')
    expect(closed.length).toBeGreaterThan(20)
    for (const { advice, situation } of closed)
      expect(askerText(advice, situation)?.nl ?? '').not.toContain('Dit kan ik je vertellen')
  })

  it('say to whoever is given something why that may be', () => {
    const open = cases.filter(
      ({ advice, situation }) =>
        advice.outcome === 'allowed' && (situation.action ?? 'share') === 'share',
    )
    for (const { advice, situation } of open)
      expect(sentencesOf(askerText(advice, situation)?.nl ?? '').length).toBeGreaterThan(2)
  })

  it('speak to the parents of a young child', () => {
    const [one] = cases.filter(({ advice }) => advice.outcome === 'allowed')
    if (one === undefined) throw new Error('No case')
    const child = { ...one.situation, action: 'share', client: { age: 8 } } as const
    const { data: _data, ...rest } = child
    expect(clientText(one.advice, rest, one.whom)?.nl).toContain('over uw kind')
  })

  it('tell afterwards what could not be told before', () => {
    const later = cases.filter(
      ({ situation, advice }) =>
        situation.informing?.when === 'after' &&
        advice.data.some(({ decision }) => decision === 'share' || decision === 'only_if') &&
        advice.outcome.startsWith('allowed') &&
        situation.recipient?.role !== 'client',
    )
    expect(later.length).toBeGreaterThan(0)
    for (const { advice, situation, whom } of later)
      expect(clientText(advice, situation, whom)?.nl).toMatch(/^Ik heb /)
  })
})

describe('somebody in a sentence', () => {
  it.each([
    ['teacher', 'een leraar van De Voorbeeldclub', 'a teacher of De Voorbeeldclub'],
    [
      'veilig_thuis_worker',
      'een medewerker van Veilig Thuis (De Voorbeeldclub)',
      'a Veilig Thuis worker (De Voorbeeldclub)',
    ],
    ['client', 'de cliënt', 'the client'],
  ])('reads %s', (role, nl, en) => {
    expect(somebody({ role, organisation: 'De Voorbeeldclub' })).toEqual({ nl, en })
  })
})
