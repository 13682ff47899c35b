import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSituation } from '../parse/situation.ts'
import { type Answers, answerKey, answersToSituation, isShown } from './answers.ts'
import { questions } from './sections.ts'
import { dataCategories } from './values.ts'

const question = (id: string) => {
  const found = questions.find((q) => q.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}

describe('answers become a situation', () => {
  it.each<[string, Answers, object]>([
    ['nothing', {}, {}],
    ['a yes', { 'hoort-bij-mij': 'yes' }, { questionIsMine: true }],
    ['a no', { 'hoort-bij-mij': 'no' }, { questionIsMine: false }],
    ['"I don\'t know"', { 'hoort-bij-mij': 'unknown' }, {}],
    ['a role', { 'rol-gever': 'nurse' }, { sharer: { role: 'nurse' } }],
    ['an age', { leeftijd: '17' }, { client: { age: 17 } }],
    ['an age as a number', { leeftijd: 0 }, { client: { age: 0 } }],
    ['an age that nobody has', { leeftijd: '131' }, {}],
    ['words for an age', { leeftijd: 'zeventien' }, {}],
    ['a text', { 'doel-tekst': ' weer naar school ' }, { purpose: { text: 'weer naar school' } }],
    ['an empty text', { 'doel-tekst': ' ' }, {}],
    ['registers', { 'registratie-gever': ['BIG'] }, { sharer: { registrations: ['BIG'] } }],
    ['no register', { 'registratie-gever': ['none'] }, { sharer: { registrations: [] } }],
    ['no box ticked', { 'registratie-gever': [] }, {}],
    ['what is no option', { 'hoort-bij-mij': 'perhaps', 'rol-gever': 'wizard', other: 'yes' }, {}],
    ['someone who asks', { aanleiding: 'asked' }, { action: 'share' }],
  ])('%s', (_sentence, answers, situation) => {
    expect(answersToSituation(answers)).toEqual(situation)
  })

  it.each<[string, Answers, boolean | undefined]>([
    ['the client can tell all of it', { 'kan-client-vertellen': 'all' }, true],
    ['it is enough to say that there is contact', { 'alleen-dat': 'yes' }, true],
    [
      'none of the three ways works',
      { 'kan-client-vertellen': 'part', 'alleen-dat': 'already', 'kan-zonder-naam': 'no' },
      false,
    ],
    ['one of the ways is unknown', { 'kan-client-vertellen': 'no', 'alleen-dat': 'no' }, undefined],
  ])('a lighter way: %s', (_sentence, answers, expected) => {
    expect(answersToSituation(answers).necessity?.lessIntrusiveWay).toBe(expected)
  })

  it.each<[string, Answers, string | undefined]>([
    [
      'an inquiry by Veilig Thuis',
      { 'wat-speelt': 'veilig_thuis_inquiry' },
      'veilig_thuis_inquiry',
    ],
    ['advice without a name is no report', { 'wat-speelt': 'advice' }, 'none'],
    [
      'a youth protection worker without an order has no such right',
      { 'wat-speelt': 'voluntary' },
      'none',
    ],
    ['none of these', { 'wat-speelt': 'none' }, 'none'],
    ["I don't know", { 'wat-speelt': 'unknown' }, undefined],
  ])('a duty or right: %s', (_sentence, answers, expected) => {
    expect(answersToSituation(answers).legalDuty).toBe(expected)
  })

  it.each<[string, Answers, boolean | undefined]>([
    [
      'covers this and releases from secrecy',
      { 'toestemming-voor': 'exact', 'geheim-losgelaten': 'yes' },
      true,
    ],
    [
      'leaves the secrecy standing',
      { 'toestemming-voor': 'exact', 'geheim-losgelaten': 'no' },
      false,
    ],
    ['was general', { 'toestemming-voor': 'general' }, false],
    ['says nothing known of secrecy', { 'toestemming-voor': 'exact' }, undefined],
  ])('consent that %s', (_sentence, answers, expected) => {
    const situation = answersToSituation({ 'toestemming-stand': 'given', ...answers })
    expect(situation.consent).toEqual({
      status: 'given',
      ...(expected !== undefined && { specific: expected }),
    })
  })

  it('keeps a hidden answer out: what was said about consent falls away once it is refused', () => {
    const answers = { 'toestemming-stand': 'given', 'client-wist': 'all', 'wat-gedaan': 'talked' }
    expect(answersToSituation(answers).consent).toEqual({ status: 'given', informed: true })
    expect(answersToSituation({ ...answers, 'toestemming-stand': 'refused' }).consent).toEqual({
      status: 'refused',
      effortMade: true,
    })
    expect(isShown(question('client-wist'), answers)).toBe(true)
    expect(isShown(question('client-wist'), {})).toBe(false)
  })

  it('makes a data item of each nature and each person', () => {
    const situation = answersToSituation({
      'gegevens-soorten': ['health', 'name_contact'],
      [answerKey(question('gegeven-aard'), 'health')]: ['fact', 'suspicion'],
      'gegeven-over-wie/health': ['client', 'family_member'],
      'gegeven-weglaten/health': 'need_to_have',
      'gegeven-herkenbaar/name_contact': 'yes',
      'gegeven-aard/bsn': ['fact'],
    })
    const health = { category: 'health', need: 'need_to_have' }
    expect(situation.data).toEqual([
      { category: 'name_contact', identifiable: true },
      { ...health, about: 'client', nature: 'fact' },
      { ...health, about: 'client', nature: 'suspicion' },
      { ...health, about: 'family_member', nature: 'fact' },
      { ...health, about: 'family_member', nature: 'suspicion' },
    ])
  })

  it('leaves data open when that is unknown', () => {
    expect(answersToSituation({ 'gegevens-soorten': ['unknown'] })).toEqual({})
    expect(
      answersToSituation({ 'gegevens-soorten': ['bsn'], 'gegeven-aard/bsn': ['unknown'] }),
    ).toEqual({ data: [{ category: 'bsn' }] })
  })

  it('takes a ticked box as said, and an empty one as presumed', () => {
    expect(
      answersToSituation({ bijzonderheden: ['against_client', 'sharer_not_involved'] }),
    ).toEqual({
      sharer: { involved: false },
      purpose: { againstClient: true },
    })
    expect(answersToSituation({ bijzonderheden: ['none'] })).toEqual({})
    expect(
      answersToSituation({ bijzonderheden: ['none'], 'kan-client-vertellen': 'part' }),
    ).toEqual({ necessity: { clientCanTell: true } })
  })

  it('always makes a situation that the parser takes', () => {
    const keys = questions.flatMap((q) =>
      q.perItem ? dataCategories.slice(0, 3).map((c) => answerKey(q, c)) : [q.id],
    )
    const values = [...new Set(questions.flatMap((q) => q.options.map((o) => o.value)))]
    const answer = fc.oneof(
      fc.constantFrom(...values),
      fc.array(fc.constantFrom(...values, ...dataCategories.slice(0, 3)), { maxLength: 4 }),
      fc.string(),
      fc.integer(),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), answer), (answers) => {
        expect(parseSituation(answersToSituation(answers)).ok).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('can reach every value of every list by an option', () => {
    for (const q of questions.filter((one) => one.kind === 'radio' && !one.perItem))
      for (const option of q.options.filter((o) => o.value !== 'unknown'))
        expect({
          id: q.id,
          option: option.value,
          known: knows({ [q.id]: option.value }),
        }).toMatchObject({
          known: true,
        })
  })
})

/** Whether an answer, with those that show its question, says anything at all. */
function knows(answers: Answers): boolean {
  const shown = [
    {},
    ...['given', 'refused'].map((status) => ({ 'toestemming-stand': status })),
    { 'gevaar-hoe-ernstig': 'acute' },
    { 'wanneer-informeren': 'after' },
    { aanleiding: 'reuse' },
    { 'rol-gever': 'parent', 'rol-ontvanger': 'parent' },
    { 'doel-klaar': 'yes', 'doel-probleem': 'now' },
    { 'alles-van-belang': 'nothing', 'wat-kost-het': 'little' },
    { 'kan-client-vertellen': 'no', 'alleen-dat': 'no', 'kan-zonder-naam': 'no' },
    {
      'toestemming-stand': 'given',
      'nee-zonder-nadeel': 'same',
      druk: 'no',
      'toestemming-voor': 'exact',
      'geheim-losgelaten': 'yes',
    },
  ]
  return shown.some((more) => {
    const [id] = Object.keys(answers)
    const without = Object.fromEntries(Object.entries(more).filter(([key]) => key !== id))
    const before = JSON.stringify(answersToSituation(without))
    return JSON.stringify(answersToSituation({ ...without, ...answers })) !== before
  })
}
