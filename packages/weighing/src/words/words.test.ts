import { describe, expect, it } from 'vitest'
import { allNorms } from '../norms/index.ts'
import { members } from '../vocabulary/members.ts'
import { all, any, between, concept, type Condition, has, is, not } from '../weigh/condition.ts'
import { conditionLines, conditionWords, type Line } from './condition-words.ts'
import { factLine, situationWords } from './situation-words.ts'
import { statements } from './statements.ts'

const flatten = (line: Line, depth = 0): string[] => [
  `${'  '.repeat(depth)}${line.text.nl}`,
  ...line.parts.flatMap((part) => flatten(part, depth + 1)),
]
const read = (condition: Condition) => flatten(conditionWords(condition))
const nurse = is('/sharer/role', 'nurse', 'midwife')
const health = is('/data/*/category', 'health')
const municipal = concept(
  'de ontvanger werkt voor de gemeente',
  'x',
  is('/recipient/role', 'civil_servant'),
)

describe('a condition in words', () => {
  it.each<[string, Condition, string[]]>([
    ['names the values of a member', nurse, ['Jouw rol: verpleegkundige of verloskundige']],
    ['says what a value is not', not(nurse), ['Jouw rol: niet verpleegkundige of verloskundige']],
    ['says a yes as a sentence', is('/purpose/specific', true), ['Het doel is precies omschreven']],
    ['says a no as a sentence', is('/purpose/specific', false), ['Het doel is nog niet precies']],
    ['turns a yes round', not(is('/client/present', true)), ['De cliënt is niet bij het gesprek']],
    [
      'reads a list',
      has('/sharer/registrations', 'BIG'),
      ['Jouw registratie: BIG-register (zorg)'],
    ],
    ['reads an age', between('/client/age', 12, 15), ['De cliënt is 12 tot en met 15 jaar']],
    ['reads a lowest age', between('/client/age', 16, 130), ['De cliënt is 16 jaar of ouder']],
    [
      'reads a highest age',
      not(between('/client/age', 0, 11)),
      ['De cliënt is niet jonger dan 12 jaar'],
    ],
    [
      'keeps the capital of a name',
      is('/recipient/setting', 'veilig_thuis'),
      ['Waar de ontvanger werkt: Veilig Thuis'],
    ],
    ['says that nothing is asked', all(), ['Altijd']],
    ['says that it never holds', any(), ['Nooit']],
    [
      'leaves out a group of one',
      all(any(health)),
      ['Soort gegeven: andere gegevens over gezondheid'],
    ],
    [
      'lists what must all be so, without groups in groups',
      all(all(nurse, health), is('/questionIsMine', true)),
      [
        'Dit alles klopt:',
        '  Jouw rol: verpleegkundige of verloskundige',
        '  Soort gegeven: andere gegevens over gezondheid',
        '  De vraag van de cliënt hoort bij jou',
      ],
    ],
    [
      'says of what is not one of these, that none is',
      not(any(nurse, health)),
      [
        'Niets hiervan klopt:',
        '  Jouw rol: verpleegkundige of verloskundige',
        '  Soort gegeven: andere gegevens over gezondheid',
      ],
    ],
    [
      'opens a thought into its parts, also where it is denied',
      not(municipal),
      [
        'Dit is niet zo: de ontvanger werkt voor de gemeente',
        '  Rol van de ontvanger: andere ambtenaar',
      ],
    ],
    [
      'takes two denials away',
      not(not(not(not(health)))),
      ['Soort gegeven: andere gegevens over gezondheid'],
    ],
  ])('%s', (_sentence, condition, lines) => {
    expect(read(condition)).toEqual(lines)
  })

  it('needs no heading over what must all be so at the top', () => {
    expect(conditionLines(all(nurse, health))).toHaveLength(2)
    expect(conditionLines(any(nurse, health))).toHaveLength(1)
  })

  it.each(allNorms.map((norm) => [norm.id, norm] as const))(
    'leaves no name of the code in %s',
    (_id, norm) => {
      const lines = conditionLines(norm.when).flatMap((line) => texts(line))
      expect(
        lines.filter((line) =>
          /[a-z]_[a-z]|[a-z][A-Z]|^\/|\btrue\b|\bfalse\b|undefined/.test(line),
        ),
      ).toEqual([])
    },
  )

  it('has a sentence for every yes and every no', () => {
    const flags = members.filter(({ kind }) => kind === 'boolean').map(({ pointer }) => pointer)
    expect(Object.keys(statements).sort()).toEqual([...flags].sort())
  })
})

const texts = (line: Line): string[] => [line.text.nl, line.text.en, ...line.parts.flatMap(texts)]

describe('a situation in words', () => {
  it('tells what is known, in the order of the weighing, and nothing more', () => {
    const facts = situationWords({
      id: 'x',
      date: '2026-11-22',
      action: 'share',
      sharer: { role: 'nurse', registrations: ['BIG', 'SKJ'] },
      client: { age: 14 },
      consent: { status: 'given', by: ['client', 'guardian'], free: true },
      data: [
        { category: 'health', need: 'need_to_have', about: 'family_member' },
        { category: 'bsn', identifiable: false },
      ],
    })
    expect(facts.map((fact) => factLine(fact).nl)).toEqual([
      'Wat er gebeurt: Gegevens geven aan een ander',
      'Jouw rol: Verpleegkundige',
      'Jouw registratie: BIG-register (zorg) en SKJ-register (jeugd)',
      'Soort gegeven: Andere gegevens over gezondheid (kan niet gemist worden en over iemand uit het gezin of de familie)',
      'Soort gegeven: Burgerservicenummer (BSN) (niet herleidbaar)',
      'Leeftijd van de cliënt: 14',
      'Toestemming: Ja, die is gegeven',
      'Van wie dat antwoord komt: De cliënt en voogd',
      'Vrij gegeven: Ja',
    ])
  })
})
