import type { InBoth } from '../page/language.ts'
import { alsoWords, firstNames } from './words/first-names.ts'
import { places, placesWithCapital } from './words/places.ts'
import { origins, rareEvents, rareIllness, rareWork } from './words/rare.ts'
import { folded, namesIn, ordinary, type Span } from './names.ts'

/** What sort of thing gives somebody away. */
export const identifyingKinds = [
  'known_name',
  'contact',
  'number',
  'address',
  'date',
  'amount',
  'age',
  'family',
  'place',
  'origin',
  'illness',
  'work',
  'event',
  'name',
] as const
export type IdentifyingKind = (typeof identifyingKinds)[number]

/** Words in a text by which somebody could be recognised, and what may stand there instead. */
export interface Identifying {
  readonly kind: IdentifyingKind
  readonly start: number
  readonly end: number
  readonly words: string
  readonly instead: InBoth<string>
}

/**
 * Finds what could give somebody away, in the order of the text: names that are known, and names,
 * places, numbers, dates and rare facts by their form or by a list. It finds much and not all.
 */
export function findIdentifying(
  text: string,
  known: readonly string[] = [],
): readonly Identifying[] {
  const found: Identifying[] = []
  for (const { kind, spans, instead } of finders(text, known)) {
    for (const { start, end } of spans) {
      if (found.some((one) => start < one.end && one.start < end)) continue
      const words = text.slice(start, end)
      found.push({ kind, start, end, words, instead: instead(words) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

interface Finder {
  readonly kind: IdentifyingKind
  readonly spans: readonly Span[]
  readonly instead: (words: string) => InBoth<string>
}

const words = (nl: string, en: string): InBoth<string> => ({ nl, en })
const always = (nl: string, en: string) => () => words(nl, en)

/** What is surest comes first: where two overlap, the first stands. */
const finders = (text: string, known: readonly string[]): readonly Finder[] => [
  {
    kind: 'contact',
    spans: matches(text, internet),
    instead: always('[adres op internet]', '[internet address]'),
  },
  { kind: 'number', spans: matches(text, [account]), instead: always('[nummer]', '[number]') },
  { kind: 'known_name', spans: namesIn(text, known), instead: always('de cliënt', 'the client') },
  {
    kind: 'contact',
    spans: matches(text, [phone]),
    instead: always('[telefoonnummer]', '[phone number]'),
  },
  { kind: 'date', spans: matches(text, dates), instead: always('[datum]', '[date]') },
  { kind: 'amount', spans: matches(text, amounts), instead: always('een bedrag', 'an amount') },
  { kind: 'address', spans: matches(text, addresses), instead: always('[adres]', '[address]') },
  { kind: 'number', spans: matches(text, numbers), instead: always('[nummer]', '[number]') },
  { kind: 'age', spans: matches(text, ages), instead: ageInstead },
  { kind: 'family', spans: matches(text, families), instead: familyInstead },
  { kind: 'event', spans: matches(text, [events]), instead: always('[gebeurtenis]', '[event]') },
  { kind: 'illness', spans: matches(text, illnesses), instead: always('[ziekte]', '[illness]') },
  { kind: 'work', spans: matches(text, [work]), instead: always('[beroep]', '[work]') },
  { kind: 'origin', spans: matches(text, [origin]), instead: always('[herkomst]', '[origin]') },
  { kind: 'place', spans: matches(text, towns), instead: always('[plaats]', '[place]') },
  { kind: 'name', spans: unknownNames(text), instead: always('[naam]', '[name]') },
]

const matches = (text: string, patterns: readonly RegExp[]): readonly Span[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      // What only leads up to it stays.
      const lead = match.groups?.['lead']?.length ?? 0
      return { start: match.index + lead, end: match.index + match[0].length }
    }),
  )

/** Whole words only, whatever the capitals. */
const wholeWords = (parts: readonly string[], flags = 'giu') =>
  new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${parts.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`,
    flags,
  )

const internet = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{3,}/gu,
]
const phone =
  /(?<![\p{N}+])(?:(?:\+|00)\d{2}[\s-]?(?:\(0\))?\s?|\(?0)\d(?:[\s\-()]{0,2}\d){7,9}(?!\d)/gu
const account = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}\s?[A-Z]{4}(?:\s?\d){10}(?!\d)/gu

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\\.?|feb\\.?|mrt\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?|january|february|march|may|june|july|august|october'

const dates = [
  /(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)/gu,
  /(?<![\d.]|art\.\s|artikel\s)\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/gu,
  new RegExp(
    `(?<![\\p{L}\\p{N}])\\d{1,2}(?:e|de|ste|th|st|nd|rd)?\\s+(?:of\\s+)?(?:${months})(?:\\s+'?\\d{2,4})?(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${months})\\s+\\d{1,2}(?:th|st|nd|rd)?(?:,?\\s+\\d{4})?(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${months})\\s+(?:19|20)\\d{2}(?!\\d)`, 'giu'),
  /(?<![\d:.,-])(?:19[3-9]|20[0-6])\d(?![\d:,-]|\.\d)/gu,
  /(?<![\d:.])(?<!art\.\s|artikel\s)(?:[01]?\d|2[0-3])[:.][0-5]\d(?=\s*(?:uur|u\b|am\b|pm\b))(?:\s*(?:uur|u\b|am\b|pm\b))/giu,
  /(?<![\d:.])(?<!art\.\s|artikel\s)(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:]|\s*BW)/giu,
]

const amounts = [
  /€\s?\d[\d.,]*\d(?:,-)?|€\s?\d/gu,
  /(?<![\p{L}\p{N}])(?:euro|eur)\s\d[\d.,]*/giu,
  /(?<![\d.,])\d[\d.,]*\s?(?:euro|eur|€)(?!\p{L})/giu,
]

const streets =
  'straat|laan|weg|plein|gracht|kade|singel|hof|dijk|steeg|pad|park|dreef|plantsoen|baan|erf|hage|wal|markt|burg|veld|ring|poort|haven|brink'
const addresses = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{L}[\\p{L}'’.-]*){0,3}?(?:${streets})\\s+\\d{1,4}\\s?[a-zA-Z]?(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}'’-]{2,}(?:straat|laan|gracht|kade|singel|plantsoen|dreef|steeg)(?:\\s+\\d{1,4}\\s?[a-zA-Z]?(?![\\p{L}\\p{N}]))?(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}'’-]{2,}(?:${streets})(?!\\p{L})(?:\\s+\\d{1,4}\\s?[a-zA-Z]?(?![\\p{L}\\p{N}]))?`,
    'gu',
  ),
  /(?<![\p{L}\p{N}])[1-9]\d{3}\s?[A-Z]{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[1-9]\d{3}[a-z]{2}(?![\p{L}\p{N}])/gu,
]

const numbers = [
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,3}-\d{2,3}-[A-Z]{1,3}|\d{1,2}-[A-Z]{2,3}-\d{1,2}|\d{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\d.,]|art\.\s|artikel\s)(?=\d(?:[.\- ]?\d){3})\d(?:[.\- ]?\d)*(?!\d)/gu,
]

const count =
  'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen'
// "Vader van twee" is no age.
const bigCount = count.slice(count.indexOf('tien'))
const people =
  'jongen|jongens|meisje|meisjes|man|vrouw|kind|kinderen|zoon|zoontje|dochter|dochtertje|cliënt|cliënte|leerling|student|studente|moeder|vader|mama|papa|opa|oma|tiener|puber|broer|broertje|zus|zusje|baby|peuter|kleuter|buurman|buurvrouw|patiënt|patiënte|vriend|vriendin|boy|girl|woman|child|son|daughter|client|pupil|mother|father'
// A time that something takes, a range, or a limit of the law says nothing about who it is.
const noAge =
  '(?<!\\d\\sen\\s)(?<!(?:al|sinds|na|over|voor|binnen|elke|per|duurde|ongeveer|circa|rond de|rond|tot|tussen|boven|onder|dan|vanaf|afgelopen|laatste|komende|for|after|under|over|than)\\s)'
const ages = [
  new RegExp(
    `(?<![\\p{L}\\p{N}-])${noAge}(?:\\d{1,3}|${count})(?:\\s(?:en|½)\\s(?:half|een half))?(?:\\s|-)?(?:jaar(?:\\soud)?|jr\\.?|years\\sold|year\\sold|year-old)(?![\\p{L}]|\\s(?:geleden|lang|later|cel|ago)|\\sen\\s(?:ouder|jonger))`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:\\d{1,3}|${count})(?:-|\\s)?jarigen?(?!\\p{L})`, 'giu'),
  new RegExp(
    `(?<![\\p{L}])(?<lead>(?:${people})\\s(?:van|of|aged)\\s)(?:\\d{1,3}|${bigCount})(?![\\p{L}\\p{N}]|[.,]\\d|\\s(?:tot|en|jaar|kilo|euro|weken|maanden|meter|die|dat|kinderen|broers|zussen)(?!\\p{L}))`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?<lead>(?:hij|zij|ze|cliënt|moeder|vader|she|he)\\s(?:is|wordt|werd|was|turns)\\s)\\d{1,2}(?=[.,;!?)]|$|\\s(?:en|geworden|and)(?!\\p{L}))`,
    'gimu',
  ),
]

const countWords = count.split('|')
const values: Readonly<Record<string, number>> = Object.fromEntries(
  countWords.map((word, index) => [word, index < 2 ? 1 : index < 21 ? index : index - 19]),
)

/** About as old, without saying how old: on the right side of 12, 16 and 18. */
function ageInstead(found: string): InBoth<string> {
  const [word = ''] = /\d+|\p{L}+/u.exec(found.toLowerCase()) ?? []
  const age = /^\d+$/.test(word)
    ? Number(word)
    : (values[word] ?? values[word.replace(/jarigen?$/, '')] ?? 0)
  const years = /jaar|jr|year/i.test(found)
  if (/jarig/i.test(found)) return grownUp(age)
  const [nl, en] = about(age)
  return words(years ? `${nl} jaar` : nl, en)
}

const grownUp = (age: number): InBoth<string> => {
  if (age < 18) return words('minderjarige', 'minor')
  return age < 65 ? words('volwassen', 'grown-up') : words('oudere', 'elderly')
}

function about(age: number): readonly [string, string] {
  if (age < 12) return ['jonger dan 12', 'under 12']
  if (age < 16) return ['tussen 12 en 16', 'between 12 and 16']
  if (age < 18) return ['tussen 16 en 18', 'between 16 and 18']
  if (age >= 80) return ['boven de 80', 'over 80']
  const ten = Math.max(20, Math.round(age / 10) * 10)
  return [`rond de ${ten}`, `around ${ten}`]
}

const relatives =
  'kinderen|kids|zonen|zoons|dochters|broers|broertjes|zussen|zusjes|kleinkinderen|pleegkinderen|children|sons|daughters|brothers|sisters|grandchildren'
const families = [
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:\\d{1,2}|${count})\\s(?:\\p{L}+e\\s){0,2}(?:${relatives})(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:oudste|jongste|middelste)\\svan\\s(?:de\\s)?(?:\\d{1,2}|${count})(?!\\p{L})`,
    'giu',
  ),
  /(?<!\p{L})(?:twee|drie|vier|vijf)ling(?:en)?(?:zus(?:je|sen)?|broer(?:tje|s)?|zoons?|dochters?)?(?!\p{L})/giu,
  /(?<!\p{L})(?:twins?|triplets?|quadruplets?)(?!\p{L})/giu,
]

function familyInstead(found: string): InBoth<string> {
  const [, relative = ''] = /ling(?:en)?(zus|broer|zoon|dochter)/i.exec(found) ?? []
  if (relative !== '') return words(relative.toLowerCase(), 'sibling')
  if (/(?:ling|lingen|twins?|triplets?|quadruplets?)$/i.test(found))
    return words('kinderen', 'children')
  if (/^(?:oudste|jongste|middelste)/i.test(found))
    return words('kind uit het gezin', 'child in the family')
  const [last = ''] = /\p{L}+$/u.exec(found) ?? []
  return words(`meerdere ${last.toLowerCase()}`, `several ${last.toLowerCase()}`)
}

const events = wholeWords(rareEvents)
const work = wholeWords(rareWork)
const origin = wholeWords(origins)
const illnesses = [
  wholeWords(rareIllness),
  // "als" is the commonest of words: only in capitals is it an illness.
  /(?<![\p{L}\p{N}-])(?:ALS|MS|PKU|HIV|TBC|NAH|CF)(?![\p{L}\p{N}-])/gu,
]

const escaped = (list: readonly string[]) =>
  list
    .map((one) => one.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]"))
    .toSorted((a, b) => b.length - a.length)
const towns = [
  wholeWords(escaped(places), 'gu'),
  wholeWords(escaped(places.filter((one) => one.length > 5 && !placesWithCapital.has(one)))),
]

/** Words that have a capital without being anybody's name. */
const capitals = new Set(
  `ik nederland nederlands nederlandse engels engelse frans franse duits duitse fries friese europees europese
  veilig thuis raad kinderbescherming jeugdbescherming jeugdzorg jeugdhulp jeugdwet wijkteam zorg zorg- ziekenhuis reclassering halt openbaar
  ministerie centrum gezin bureau sociaal team meldcode kindcheck wet algemene verordening gegevensbescherming kerst kerstmis pasen
  pinksteren ramadan suikerfeest offerfeest sinterklaas god allah islam whatsapp facebook instagram tiktok snapchat teams
  youtube google deelwijzer i mr mrs january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday dutch english maandag dinsdag woensdag donderdag vrijdag
  zaterdag zondag januari februari maart mei juni juli augustus oktober zorgverzekeringswet participatiewet u uw hij zij
  internationaal rijk gemeente politie school`
    .split(/\s+/)
    .filter((one) => one !== ''),
)

const particle =
  "(?:van|de|der|den|het|ter|ten|te|el|al|ben|bin|von|da|dos|di|la|le|in|['’]t|d['’])"
const titles = '(?:dhr|mevr|mw|dr|drs|mr|ir|ing|fam|prof)\\.'
const initials = '\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)*'
const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]*[\\p{L}\\p{M}]"
const runs = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${initials}|${capital})(?:\\s(?:${particle}\\s){0,3}(?:${initials}|${capital}))*`,
  'gu',
)
const anyWord = /(?<![\p{L}\p{N}])[\p{L}\p{M}]{5,}(?![\p{L}\p{N}])/gu

/** Names that nobody told us of: by their capitals, and first names by a list. */
function unknownNames(text: string): readonly Span[] {
  const found = [...text.matchAll(runs)].flatMap((run) => nameIn(text, run[0], run.index))
  const listed = [...text.matchAll(anyWord)].flatMap(({ 0: word, index }) =>
    firstNames.has(folded(word)) && !alsoWords.has(folded(word))
      ? [{ start: index, end: index + word.length }]
      : [],
  )
  return [...found, ...listed]
}

/** The part of a run of capitals that is a name: without the word that merely begins a sentence. */
function nameIn(text: string, run: string, at: number): readonly Span[] {
  const parts = [...run.matchAll(/\S+/g)].map((part) => ({
    word: part[0],
    start: at + part.index,
    end: at + part.index + part[0].length,
  }))
  while (parts[0] !== undefined && isNoName(text, parts[0], parts.length)) parts.shift()
  while (parts.length > 0 && isParticle(parts[0]?.word ?? '')) parts.shift()
  const [first] = parts
  const last = parts.findLast(({ word }) => !capitals.has(folded(word)))
  if (first === undefined || last === undefined) return []
  const isAbbreviation = parts.length === 1 && isShort(first.word)
  return isAbbreviation ? [] : [{ start: first.start, end: last.end }]
}

const isParticle = (word: string): boolean => new RegExp(`^${particle}$`, 'iu').test(word)

/** GGD, BSO, ADHD: organisations and the like, not people. */
const isShort = (word: string): boolean =>
  word.length <= 6 &&
  word === word.toUpperCase() &&
  !word.includes('.') &&
  !firstNames.has(folded(word))

function isNoName(text: string, { word, start }: { word: string; start: number }, parts: number) {
  const plain = folded(word)
  if (capitals.has(plain) || ordinary.has(plain)) return true
  if (!beginsSentence(text, start)) return false
  if (word.includes('.')) return false
  if (firstNames.has(plain)) return parts === 1 && alsoWords.has(plain)
  // "Moeder Voorbeeld belde": the word that begins the sentence has its capital for that.
  return true
}

const beginning = new RegExp(`(?:^|[.!?:…\\n•*])[\\s"“”„'‘’(\\[-]*$`, 'u')
const afterTitle = new RegExp(`(?:^|[^\\p{L}])(?:${titles}|\\p{Lu}\\.)\\s*$`, 'iu')

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return beginning.test(before) && !afterTitle.test(before)
}
