import { agreed, between, people } from '../ambtenaren/base.ts'
import { type Scenario, tries } from '../scenario.ts'

const toWmo = between('youth', 'wmo', 'support_need')
const fromWmo = between('wmo', 'socialWorker', 'support_need')
const fromDebt = between('debt', 'housing', 'finances')
const fromCare = between('physician', 'wmo', 'support_need', 'diagnosis')

const yes = tries('wmo/5.1.1-4', toWmo)
const wmoFile = tries('wmo/5.3.3/gemeente', fromWmo)
const debts = tries('schuldhulp/8', fromDebt)
const ask = tries('wmo/5.1.1-4/nog-vragen', toWmo)
const missing = tries('wmo/5.3.3/wie-ontbreekt', fromWmo)
const care = tries('wmo/5.2.5-1', fromCare)
const askCare = tries('wmo/5.2.5-1/nog-vragen', fromCare)
const byParent = { ...agreed, by: ['one_parent_with_authority'] } as const
const child = { age: 9, capacity: undefined, representative: 'parents_with_authority' } as const

export const wmoConsentScenarios: readonly Scenario[] = [
  yes.yes(
    'De moeder zegt duidelijk ja: de jeugdconsulent mag de Wmo-consulent vertellen welke hulp er is.',
    'The mother clearly agrees: the youth officer may tell the Wmo officer which help there is.',
    { consent: agreed },
    { outcome: 'allowed', data: { support_need: 'share' } },
  ),
  yes.no(
    'De moeder zegt nee.',
    'The mother says no.',
    { consent: { status: 'refused' } },
    { outcome: 'not_allowed' },
  ),
  yes.unknown(
    'Of zij wist waar ze ja op zei, is niet bekend.',
    'Whether she knew what she agreed to is not known.',
    { consent: { ...agreed, informed: undefined } },
    { outcome: 'incomplete', questions: ['/consent/informed'] },
  ),
  wmoFile.yes(
    'De cliënt wil dat de Wmo-consulent het buurtteam bijpraat.',
    'The client wants the Wmo officer to update the neighbourhood team.',
    { consent: agreed },
    { outcome: 'allowed', data: { support_need: 'share' } },
  ),
  wmoFile.no(
    'De cliënt trok dat ja weer in.',
    'The client withdrew that yes.',
    { consent: { status: 'withdrawn' } },
    { outcome: 'not_allowed' },
  ),
  wmoFile.unknown(
    'Van wie het ja kwam, staat er niet.',
    'It does not say whose yes it was.',
    { consent: { ...agreed, by: undefined } },
    { outcome: 'incomplete', questions: ['/consent/by'] },
  ),
  debts.yes(
    'De schuldhulpverlener mag van de cliënt de huurschuld met de corporatie bespreken.',
    'The client lets the debt counsellor discuss the arrears with the housing corporation.',
    { consent: agreed },
    { outcome: 'allowed', data: { finances: 'share' } },
  ),
  debts.no(
    'De cliënt wil dat niet.',
    'The client does not want that.',
    { consent: { status: 'refused' } },
    { outcome: 'not_allowed' },
  ),
  debts.unknown(
    'Of de cliënt vrij kon kiezen, is niet bekend.',
    'Whether the client could choose freely is not known.',
    { consent: { ...agreed, free: undefined } },
    { outcome: 'incomplete', questions: ['/consent/free'] },
  ),
  ask.yes(
    'De jeugdconsulent vroeg het nog niet.',
    'The youth officer has not asked yet.',
    { consent: { status: 'not_asked' } },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent'],
      data: { support_need: 'only_if' },
    },
  ),
  ask.yes(
    'Zonder ja zou de aanvraag stoppen; dat ja was dus niet vrij.',
    'Without a yes the application would stop; so that yes was not free.',
    { consent: { ...agreed, free: false } },
    { outcome: 'allowed_with_conditions', conditions: ['obtain_consent'] },
  ),
  ask.no(
    'De jeugdconsulent wil het zonder vragen doen.',
    'The youth officer wants to do it without asking.',
    {},
    { outcome: 'not_allowed' },
  ),
  ask.unknown(
    'Of het gevraagd is, staat er niet.',
    'It does not say whether it was asked.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  missing.yes(
    'Eén ouder zei ja; de andere ouder heeft ook gezag.',
    'One parent agreed; the other parent has authority too.',
    { client: child, consent: byParent },
    { outcome: 'allowed_with_conditions', conditions: ['consent_of_representative'] },
  ),
  missing.yes(
    'Een dochter zei ja voor haar vader, die dit niet meer kan beslissen.',
    'A daughter agreed for her father, who can no longer decide this.',
    {
      client: { age: 82, capacity: 'incapable', representative: 'family' },
      consent: { ...agreed, by: ['family'] },
    },
    { outcome: 'allowed_with_conditions', conditions: ['consent_of_representative'] },
  ),
  missing.no(
    'Beide ouders zeiden ja.',
    'Both parents agreed.',
    { client: child, consent: { ...agreed, by: ['parents_with_authority'] } },
    { outcome: 'allowed' },
  ),
  missing.unknown(
    'Hoe oud de cliënt is, staat er niet.',
    'It does not say how old the client is.',
    { client: { age: undefined, capacity: undefined }, consent: byParent },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
  care.yes(
    'De huisarts mag van de patiënt de gemeente vertellen welke hulp nodig is, zonder diagnose.',
    'The patient lets the physician tell the municipality which help is needed, without a diagnosis.',
    { consent: agreed },
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', diagnosis: 'withhold' },
    },
  ),
  care.no(
    'De patiënt wil dat niet.',
    'The patient does not want that.',
    { consent: { status: 'refused' } },
    { outcome: 'not_allowed' },
  ),
  care.unknown(
    'Of dit ja ook voor de gemeente gold, is niet bekend.',
    'Whether this yes was for the municipality too is not known.',
    { consent: { ...agreed, specific: undefined } },
    { outcome: 'incomplete', questions: ['/consent/specific'] },
  ),
  askCare.yes(
    'De huisarts heeft het de patiënt nog niet gevraagd.',
    'The physician has not asked the patient yet.',
    { consent: { status: 'not_asked' } },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent'],
      data: { support_need: 'only_if', diagnosis: 'withhold' },
    },
  ),
  askCare.no(
    'De vraag komt van een ambtenaar van Werk en Inkomen.',
    'The question comes from an officer of work and income.',
    {
      recipient: { ...people.participation, involved: true, needsForTask: true },
      consent: { status: 'not_asked' },
    },
    { outcome: 'not_allowed' },
  ),
  askCare.unknown(
    'Of de patiënt iets gevraagd is, staat er niet.',
    'It does not say whether the patient was asked anything.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
]
