import { tries } from '../scenario.ts'
import {
  fact,
  housingOfficer,
  nurse,
  physician,
  settled,
  socialWorker,
  takingPart,
  youthOfficer,
} from '../situations.ts'

const now = { level: 'acute', to: ['client'], kind: 'self_harm_or_suicide' } as const
const silent = { status: 'will_not_be_asked' } as const
const five = {
  consentTried: true,
  conscience: true,
  noOtherWay: true,
  seriousHarm: true,
  harmPreventable: true,
} as const
const threat = { level: 'threatening', to: ['other_person'], kind: 'violence_to_others' } as const
const careful = {
  ...settled,
  sharer: nurse,
  recipient: takingPart(socialWorker),
  consent: { status: 'refused', by: ['client'] },
  danger: threat,
  data: [fact('safety_signals')],
} as const

const vital = tries('avg/6-1-d', {
  ...settled,
  sharer: youthOfficer,
  recipient: takingPart(physician),
  consent: silent,
  danger: now,
  data: [fact('safety_signals')],
})
const unable = tries('avg/9-2-c', {
  ...settled,
  sharer: nurse,
  recipient: takingPart(socialWorker),
  consent: { status: 'cannot_be_asked' },
  danger: now,
  data: [fact('health')],
})
const conflict = tries('knmg/conflict-van-plichten', { ...careful, conflictOfDuties: five })
const basis = tries('knmg/conflict-van-plichten/grondslag', {
  ...careful,
  conflictOfDuties: five,
  data: [fact('health')],
})
const refusal = tries('knmg/conflict-van-plichten/weigering', {
  ...careful,
  data: [fact('health')],
})
const weigh = tries('knmg/conflict-van-plichten/afwegen', careful)
const worries = tries('zutphen/zorgen-zonder-instemming', {
  ...settled,
  sharer: socialWorker,
  consent: { status: 'refused', by: ['client'] },
  danger: { level: 'concern', to: ['client'], kind: 'other' },
})
const outreach = tries('bemoeizorg/contact', {
  ...settled,
  sharer: socialWorker,
  recipient: takingPart(nurse),
  consent: { status: 'cannot_be_asked' },
  danger: { level: 'concern', to: ['client'], kind: 'neglect' },
  data: [fact('involvement'), fact('finances')],
})
const compulsory = tries('wvggz/5:2', careful)
const talk = tries('zutphen/afweging-4a', { ...settled, consent: { status: 'refused' } })

/** Vital interest and conflict of duties, and what is no ground though it looks like one. */
export const emergencyScenarios = [
  vital.yes(
    'Een jongen dreigt nu van een brug te springen. De gemeente zegt de arts wat die weten moet.',
    'A boy is about to jump off a bridge. The municipality tells the physician what must be known.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['limit_to_protection'],
      bases: ['vital_interest'],
      data: { safety_signals: 'share' },
    },
  ),
  vital.no(
    'Een meisje wil misschien weglopen. Dat is geen gevaar voor haar leven.',
    'A girl may want to run away. That is no danger to her life.',
    { danger: { kind: 'flight_risk' } },
    { outcome: 'professional_judgement' },
  ),
  vital.no(
    'Er is geen gevaar.',
    'There is no danger.',
    { danger: { level: 'none' } },
    { outcome: 'not_allowed' },
  ),
  vital.unknown(
    'Hoe groot het gevaar is, weet niemand nog.',
    'How great the danger is nobody knows yet.',
    { danger: { level: undefined } },
    { outcome: 'incomplete', questions: ['/danger/level'] },
  ),
  unable.yes(
    'Een vrouw is bewusteloos. De verpleegkundige vertelt wat haar leven redt.',
    'A woman is unconscious. The nurse tells what saves her life.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['limit_to_protection'],
      data: { health: 'share' },
    },
  ),
  unable.no(
    'De vrouw is helder en wil het niet. Vitaal belang opent dan geen geheim.',
    'The woman is lucid and does not want it. Vital interest then opens no secret.',
    { consent: { status: 'refused' } },
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice'],
      data: { health: 'only_if' },
    },
  ),
  unable.unknown(
    'Of de vrouw aanspreekbaar is, is niet bekend.',
    'Whether the woman can be spoken to is not known.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  conflict.yes(
    'Alle vijf de voorwaarden zijn nagegaan en vervuld.',
    'All five conditions were checked and fulfilled.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['consult_colleague', 'consult_manager', 'limit_to_protection'],
      data: { safety_signals: 'only_if' },
    },
  ),
  conflict.yes(
    'De vijf voorwaarden zijn vervuld en besproken met collega en leidinggevende.',
    'The five conditions are fulfilled and were discussed with colleague and manager.',
    { conflictOfDuties: { colleagueConsulted: true, managerConsulted: true } },
    { outcome: 'allowed_with_conditions', data: { safety_signals: 'share' } },
  ),
  conflict.no(
    'Er is nog een andere weg. Dan blijft het geheim dicht.',
    'There is another way. Then the secret stays closed.',
    { conflictOfDuties: { noOtherWay: false } },
    { outcome: 'not_allowed', data: { safety_signals: 'withhold' } },
  ),
  conflict.unknown(
    'De vijf voorwaarden zijn vervuld. Wat er gaat gebeuren is nog open.',
    'The five conditions are fulfilled. What will happen is still open.',
    { action: undefined },
    { outcome: 'incomplete', questions: ['/action'] },
  ),
  basis.yes(
    'Alles is vervuld, maar het gaat om de gezondheid van wie zelf nee zei.',
    'All is fulfilled, but it is about the health of somebody who said no.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['only_with_dpo_advice', 'consult_colleague'],
      data: { health: 'only_if' },
    },
  ),
  basis.no(
    'Het gaat om signalen van gevaar, niet om gezondheid.',
    'It is about signs of danger, not about health.',
    { data: [fact('safety_signals')] },
    { outcome: 'allowed_with_conditions', without: ['only_with_dpo_advice'] },
  ),
  basis.unknown(
    'Of de cliënt nee zei, is niet bekend.',
    'Whether the client said no is not known.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  refusal.yes(
    'Een man die zelf kan beslissen, wil niet dat iemand van zijn ziekte hoort.',
    'A man who can decide does not want anybody to hear of his illness.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice', 'moral_deliberation', 'consult_manager'],
      data: { health: 'only_if' },
    },
  ),
  refusal.no(
    'Er is geen gevaar. Zijn nee is genoeg.',
    'There is no danger. His no is enough.',
    { danger: { level: 'none' } },
    { outcome: 'not_allowed' },
  ),
  refusal.unknown(
    'Hoe ernstig het gevaar is, is niet bekend.',
    'How serious the danger is, is not known.',
    { danger: { level: undefined } },
    { outcome: 'incomplete', questions: ['/danger/level'] },
  ),
  weigh.yes(
    'Een cliënt zegt dat hij iemand iets aan wil doen. Dat bespreek je met anderen.',
    'A client says that he wants to hurt somebody. You discuss that with others.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['consult_colleague', 'consult_manager', 'moral_deliberation'],
      data: { safety_signals: 'only_if' },
    },
  ),
  weigh.no(
    'Er is geen gevaar. Dan is er geen conflict.',
    'There is no danger. Then there is no conflict.',
    { danger: { level: 'none' } },
    { outcome: 'not_allowed' },
  ),
  weigh.unknown(
    'Of er gevaar dreigt, weet de verpleegkundige niet.',
    'Whether danger threatens the nurse does not know.',
    { danger: { level: undefined } },
    { outcome: 'incomplete', questions: ['/danger/level'] },
  ),
  worries.yes(
    'Een buurt maakt zich zorgen en de bewoner wil geen hulp. Zorgen alleen geven geen recht.',
    'A neighbourhood worries and the resident wants no help. Worries alone give no right.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice', 'consult_colleague'],
      data: { support_need: 'only_if' },
    },
  ),
  worries.no(
    'Er zijn geen zorgen. Zijn nee is genoeg.',
    'There are no worries. His no is enough.',
    { danger: { level: 'none' } },
    { outcome: 'not_allowed' },
  ),
  worries.yes(
    'Het gaat om gezondheid, en de ontvanger geeft geen hulp. Daar is ook met raad geen ruimte voor.',
    'It is about health, and the recipient gives no help. With advice too there is no room for that.',
    {
      recipient: { role: 'housing_officer', setting: 'housing', domain: 'housing' },
      data: [fact('health')],
    },
    { outcome: 'not_allowed', data: { health: 'withhold' } },
  ),
  worries.no(
    'De bewoner wil alleen weg. Dat is geen zorg die een geheim opent.',
    'The resident only wants to leave. That is no worry that opens a secret.',
    { danger: { kind: 'flight_risk' } },
    { outcome: 'not_allowed' },
  ),
  worries.unknown(
    'Of er zorgen zijn, is niet gevraagd.',
    'Whether there are worries was not asked.',
    { danger: { level: undefined } },
    { outcome: 'incomplete', questions: ['/danger/level'] },
  ),
  outreach.yes(
    'Een man doet niet open en verwaarloost zich. Alleen dat er contact gezocht wordt, mag ter sprake komen.',
    'A man does not open the door and neglects himself. Only that contact is sought may come up.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice'],
      data: { involvement: 'only_if', finances: 'withhold' },
    },
  ),
  outreach.no(
    'De man zei zelf nee.',
    'The man said no.',
    { sharer: housingOfficer, consent: { status: 'will_not_be_asked' } },
    { outcome: 'not_allowed' },
  ),
  outreach.unknown(
    'Of de man te bereiken is, is niet bekend.',
    'Whether the man can be reached is not known.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  compulsory.yes(
    'Een cliënt in de war bedreigt anderen. Iemand kan dit bij de gemeente melden.',
    'A confused client threatens others. Somebody can report this to the municipality.',
    {},
    { outcome: 'professional_judgement' },
  ),
  compulsory.no(
    'Er is geen gevaar.',
    'There is no danger.',
    { danger: { level: 'none' } },
    { outcome: 'not_allowed' },
  ),
  compulsory.unknown(
    'Wat voor gevaar er dreigt, staat er niet.',
    'What kind of danger threatens is not said.',
    { danger: { kind: undefined } },
    { outcome: 'professional_judgement' },
  ),
  talk.yes(
    'De cliënt zei nee. Praat eerst, en zoek een andere weg.',
    'The client said no. First talk, and look for another way.',
    {},
    { outcome: 'not_allowed' },
  ),
  talk.no(
    'De cliënt is nog niets gevraagd.',
    'The client has not been asked yet.',
    { consent: { status: 'not_asked' } },
    { outcome: 'allowed_with_conditions' },
  ),
  talk.unknown(
    'Of de cliënt nee zei, staat nergens.',
    'Whether the client said no is not on record.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
]
