import type { Situation } from '../../weigh/situation.ts'
import { changed, type Scenario, tries } from '../scenario.ts'
import {
  agreed,
  fact,
  settled,
  socialWorker,
  takingPart,
  teacher,
  youthWorker,
} from '../situations.ts'

const officer = {
  role: 'school_attendance_officer',
  setting: 'municipality',
  domain: 'education',
} as const
const nobody = { role: undefined, setting: undefined, domain: undefined } as const
const byParents = { ...agreed, by: ['parents_with_authority'] } as const

/** A school reports that a pupil of fourteen is often absent; the parents object. */
const absent: Situation = {
  ...settled,
  exchange: 'report',
  sharer: teacher,
  recipient: takingPart(officer),
  client: { age: 14, capacity: 'capable', representative: 'parents_with_authority' },
  data: [fact('school_attendance'), fact('health')],
  consent: { status: 'refused', by: ['parents_with_authority'] },
  legalDuty: 'school_attendance_law',
}
/** The attendance officer works with a youth care worker on the way back to school. */
const back: Situation = {
  ...absent,
  exchange: 'network',
  sharer: officer,
  recipient: takingPart(youthWorker),
  data: [fact('school_attendance'), fact('agreed_actions')],
}
/** The same officer is asked for something that has nothing to do with school. */
const elsewhere = changed(back, {
  exchange: 'answer_request',
  recipient: socialWorker,
  purpose: { sameAsCollected: false },
  consent: { ...byParents },
  legalDuty: 'none',
  data: [fact('school_attendance')],
})
const unsafe = changed(elsewhere, {
  consent: { status: 'refused' },
  danger: { level: 'threatening', to: ['client'], kind: 'other' },
})

const duty = tries('lpw/21', absent)
const rest = tries('lpw/21/rest', absent)
const task = tries('lpw/16', back)
const consented = tries('lpw/ander-doel/toestemming', elsewhere)
const safety = tries('lpw/ander-doel/veiligheid', unsafe)
const heard = tries('lpw/22-3', back)

/** School attendance: to the officer, and from the officer on. */
export const attendanceScenarios: readonly Scenario[] = [
  duty.yes(
    'De school meldt het verzuim, al zijn de ouders tegen.',
    'The school reports the absence, though the parents object.',
    { data: [fact('school_attendance'), fact('name_contact')] },
    { outcome: 'allowed', data: { school_attendance: 'share', name_contact: 'share' } },
  ),
  duty.no(
    'Hoe het thuis gaat, hoort niet bij de melding van verzuim.',
    'How things are at home is no part of the report of absence.',
    { data: [fact('family_situation')] },
    { outcome: 'not_allowed' },
  ),
  duty.unknown(
    'Aan wie de school het meldt, is nog niet bekend.',
    'To whom the school reports is not yet known.',
    { recipient: nobody },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  rest.yes(
    'Het verzuim gaat door, de ziekte erachter niet, ook al zeggen de ouders ja.',
    'The absence is passed on, the illness behind it is not, even if the parents agree.',
    { consent: byParents },
    {
      outcome: 'allowed_with_conditions',
      data: { school_attendance: 'share', health: 'withhold' },
    },
  ),
  rest.no(
    'Alleen het verzuim wordt gemeld.',
    'Only the absence is reported.',
    { data: [fact('school_attendance')] },
    { outcome: 'allowed' },
  ),
  rest.unknown(
    'Wat de school wil melden, is nog niet gezegd.',
    'What the school wants to report has not been said yet.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
  task.yes(
    'De leerplichtambtenaar deelt wat helpt om terug naar school te gaan. De ouders zijn tegen.',
    'The attendance officer shares what helps the return to school. The parents object.',
    {},
    { outcome: 'allowed', data: { school_attendance: 'share', agreed_actions: 'share' } },
  ),
  task.no(
    'De schulden van het gezin helpen niemand terug naar school.',
    'The debts of the family help nobody back to school.',
    { data: [fact('finances')] },
    { outcome: 'not_allowed' },
  ),
  task.unknown(
    'Wie de gegevens heeft, is nog niet bekend.',
    'Who has the data is not yet known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  consented.yes(
    'Voor een heel ander doel mag het, want de ouders zeggen ja.',
    'It may be done for quite another purpose, for the parents agree.',
    {},
    { outcome: 'allowed', data: { school_attendance: 'share' } },
  ),
  consented.no(
    'Voor een heel ander doel zeggen de ouders nee, en er is geen gevaar.',
    'For quite another purpose the parents refuse, and there is no danger.',
    { consent: { status: 'refused' } },
    { outcome: 'not_allowed', conditions: ['reassess_purpose'] },
  ),
  consented.unknown(
    'Of de ouders ja zeggen, weet nog niemand.',
    'Nobody knows yet whether the parents agree.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  safety.yes(
    'De leerling dreigt iets te overkomen; de ouders weigeren.',
    'Harm threatens the pupil; the parents refuse.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['limit_to_protection'],
      data: { school_attendance: 'share' },
    },
  ),
  safety.no(
    'Er is geen gevaar.',
    'There is no danger.',
    { danger: { level: 'none' } },
    { outcome: 'not_allowed' },
  ),
  safety.unknown(
    'Of er gevaar is, weet nog niemand.',
    'Nobody knows yet whether there is danger.',
    { danger: { level: undefined } },
    { outcome: 'incomplete', questions: ['/danger/level'] },
  ),
  heard.yes(
    'De leerling is 14 en wordt zelf gehoord.',
    'The pupil is 14 and is heard in person.',
    {},
    { outcome: 'allowed' },
  ),
  heard.no(
    'De leerling is 8: daar praat de ambtenaar vooral met de ouders over.',
    'The pupil is 8: of that the officer talks mainly with the parents.',
    { client: { age: 8 } },
    { outcome: 'allowed' },
  ),
  heard.unknown(
    'Hoe oud de leerling is, staat er niet bij. Aan de uitkomst verandert dat niets.',
    'The age of the pupil is not mentioned. That changes nothing in the outcome.',
    { client: { age: undefined } },
    { outcome: 'allowed' },
  ),
]
