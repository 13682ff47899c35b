import type { TestApplication } from '../../page/test-application.ts'
import type { Visitor } from '../../page/test-visitor.ts'
import { paths } from '../../paths.ts'
import { answersIn, type Journey, type Walked, walk } from '../flow/journey.ts'
import { beatenAtHome, consented, ordinary } from '../flow/test-answers.ts'

type Answers = Journey['answers']

const clear: Answers = {
  ...ordinary,
  aanleiding: 'tell',
  'soort-tell': 'refer',
  'doel-tekst': 'Meneer slaapt weer en komt zijn huis uit.',
  'waarom-bezig': 'agreement',
  'gegevens-soorten': ['referral_reason', 'support_need'],
}

const man = { who: 'Wies Wijkproef', client: 'Henk Herhaling' } as const

/** He agrees: all of it may be shared. */
export const agreeing: Journey = {
  ...man,
  parties: ['Pien Proefpersoon'],
  answers: { ...clear, ...consented },
}

/** He was not asked yet: first he is. */
export const notAsked: Journey = {
  ...man,
  parties: ['Pien Proefpersoon'],
  answers: { ...clear, 'toestemming-stand': 'not_asked', 'wat-gedaan': 'nothing' },
}

/** He refuses, and nothing threatens. */
export const refusing: Journey = {
  ...man,
  parties: ['Pien Proefpersoon'],
  answers: {
    ...clear,
    'gegevens-soorten': ['referral_reason', 'health'],
    'toestemming-stand': 'refused',
    'toestemming-van': ['client'],
    'wat-gedaan': 'talked',
    'toestemming-vastgelegd': 'yes',
  },
}

/** Whether he agrees is not known. */
export const unknown: Journey = {
  ...man,
  parties: ['Pien Proefpersoon'],
  answers: { ...clear, 'toestemming-stand': 'unknown' },
}

/** The question belongs to somebody else. */
export const elsewhere: Journey = {
  ...man,
  parties: ['Pien Proefpersoon'],
  answers: { ...clear, 'hoort-bij-mij': 'no' },
}

/** Two recipients at once. */
export const several: Journey = {
  ...man,
  parties: ['Pien Proefpersoon', 'Daan Denkbeeldig'],
  answers: { ...clear, ...consented },
}

/** A man who is beaten and cannot be asked: he hears of it later. */
export const beaten: Journey = {
  who: 'Wies Wijkproef',
  client: 'Bertus Beeldspraak',
  parties: ['Eva Exempel'],
  answers: {
    ...beatenAtHome,
    'doel-tekst': 'De oude man is thuis weer veilig.',
    'gegevens-soorten': ['name_contact', 'safety_signals'],
  },
}

/** Advice without a name. */
export const nameless: Journey = {
  who: 'Wies Wijkproef',
  parties: ['Pien Proefpersoon'],
  answers: {
    ...clear,
    aanleiding: 'discuss',
    'soort-discuss': 'consult',
    'gegevens-soorten': ['behaviour_observation'],
    'gegeven-herkenbaar': 'no',
  },
}

const day = (name: string, date: string): Answers => {
  const [year = '', month = '', of = ''] = date.split('-')
  return { [`${name}.day`]: of, [`${name}.month`]: month, [`${name}.year`]: year }
}

/** A decision form as it is filled in when all goes well. */
export const filledIn: Answers = {
  motivatie: 'Zo krijgt meneer de hulp waar hij zelf om vroeg.',
  overlegd: 'Besproken met collega Voorbeeld: die zou dit ook doen.',
  vast: 'Dat staat in mijn aantekeningen van maandag.',
  kanaal: 'phone',
  ontvanger: 'Pien Proefpersoon',
  'informeren-wie': 'Wies Wijkproef',
  'informeren-hoe': 'In een gesprek thuis, aan meneer zelf.',
  'informeren-grond': 'protect_person',
  'informeren-uitleg': 'De dader leest mee en dat is gevaarlijk.',
  'in-plaats': 'Meneer belt zelf, ik zit ernaast.',
  'overleg-met': 'De aandachtsfunctionaris',
  'verwijs-naar': 'Het sociaal wijkteam',
  'verwijs-hoe': 'Ik ga de eerste keer mee.',
  ...day('gegeven', '2026-11-23'),
  ...day('informeren-op', '2026-11-22'),
  ...day('informeren-bekijken', '2026-12-20'),
  ...day('bekijken', '2026-12-01'),
}

/** The pages of a decision on one recipient of a walked draft. */
export async function decisionPath(
  { draftId, visitor }: Walked,
  kind: string,
  recipient = 0,
): Promise<string> {
  const list = await visitor.get(paths.decision({ draftId }))
  const single = list.headers.get('Location')
  if (single !== null) return `${single}/${kind}`
  const html = await list.text()
  const links = [...html.matchAll(/href="(\/afwegingen\/[^"]+\/besluit\/[^"]+)"/g)]
  return `${links[recipient]?.[1]}/${kind}`
}

/** Posts a decision form with these changes to what a page holds and `filledIn` says. */
export async function decide(
  visitor: Visitor,
  path: string,
  change: Answers = {},
): Promise<Response> {
  const html = await (await visitor.get(path)).text()
  const fields = answersIn(html, { who: '', answers: { ...filledIn, ...change } })
  return visitor.post(path, fields)
}

/** Walks a journey and decides on it. */
export async function decided(
  test: TestApplication,
  journey: Journey,
  kind: string,
  change: Answers = {},
) {
  const walked = await walk(test, journey)
  const path = await decisionPath(walked, kind)
  const answer = await decide(walked.visitor, path, change)
  return { ...walked, path, answer, record: answer.headers.get('Location') ?? '' }
}
