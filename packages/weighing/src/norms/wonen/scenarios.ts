import { agreed, between, people } from '../ambtenaren/base.ts'
import { type Scenario, tries } from '../scenario.ts'

const referring = between('housing', 'nurse', 'name_contact', 'referral_reason')
const nuisance = between('housing', 'socialWorker', 'behaviour_observation')
const toLandlord = between('wmo', 'housing', 'involvement', 'contact_content')

const knows = tries('niveaus/2/huurder-weet-ervan', referring)
const noRight = tries('wonen/geen-eigen-recht', nuisance)
const thatOnly = tries('wonen/alleen-dat', toLandlord)

export const housingScenarios: readonly Scenario[] = [
  knows.yes(
    'De huurder weet dat de corporatie de instelling van vroeger belt en zei er niets van.',
    'The tenant knows that the corporation calls the former institution and said nothing about it.',
    { exchange: 'refer', consent: { status: 'not_objected' } },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent'],
      data: { name_contact: 'only_if', referral_reason: 'only_if' },
    },
  ),
  knows.no(
    'De huurder vroeg er zelf om, en zei duidelijk ja.',
    'The tenant asked for it and clearly agreed.',
    { exchange: 'refer', consent: agreed },
    { outcome: 'allowed' },
  ),
  knows.unknown(
    'Hoe de huurder erover denkt, staat er niet.',
    'It does not say what the tenant thinks of it.',
    { exchange: 'refer', consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  noRight.yes(
    'Buren klagen over een huurder; de corporatie wil het buurtteam bellen zonder het te vragen.',
    'Neighbours complain about a tenant; the corporation wants to call the team without asking.',
    {},
    { outcome: 'not_allowed' },
  ),
  noRight.no(
    'De huurder vindt het een goed idee.',
    'The tenant thinks it a good idea.',
    { consent: agreed },
    { outcome: 'allowed' },
  ),
  noRight.unknown(
    'Of de huurder ervan weet, is niet bekend.',
    'Whether the tenant knows of it is not known.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  thatOnly.yes(
    'De cliënt vindt goed dat de corporatie weet dat er hulp is; de inhoud blijft bij de gemeente.',
    'The client approves that the corporation knows there is help; the content stays with the municipality.',
    { consent: agreed },
    {
      outcome: 'allowed_with_conditions',
      data: { involvement: 'share', contact_content: 'withhold' },
    },
  ),
  thatOnly.no(
    'Met het buurtteam mag de gemeente de inhoud wel bespreken.',
    'With the neighbourhood team the municipality may discuss the content.',
    {
      recipient: { ...people.socialWorker, involved: true, needsForTask: true },
      consent: agreed,
    },
    { outcome: 'allowed' },
  ),
  thatOnly.unknown(
    'Wie het te horen krijgt, staat er niet.',
    'It does not say who gets to hear it.',
    { recipient: { role: undefined }, consent: agreed },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
]
