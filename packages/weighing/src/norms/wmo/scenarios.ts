import { between, facts, people } from '../ambtenaren/base.ts'
import { type Scenario, tries } from '../scenario.ts'

const arranging = between('wmo', 'provider', 'name_contact', 'bsn', 'support_need')
const delivering = between('provider', 'wmo', 'name_contact', 'support_need')
const spontaneous = between('provider', 'wmo', 'support_need')
const unasked = { exchange: 'handover', consent: { status: 'not_asked' } } as const

const gives = tries('wmo/5.2.1-2', arranging)
const must = tries('wmo/5.2.2-1', delivering)
const may = tries('wmo/5.2.2-1/uit-jezelf', spontaneous)
const ceiling = tries('wmo/5.2.2-1/plafond', delivering)
const file = tries('wmo/5.1.1-1/plafond', arranging)

export const wmoScenarios: readonly Scenario[] = [
  gives.yes(
    'De gemeente zet huishoudelijke hulp in en geeft de aanbieder naam, BSN en de hulp die nodig is.',
    'The municipality arranges help at home and gives the provider name, BSN and the help needed.',
    {},
    { outcome: 'allowed', data: { name_contact: 'share', bsn: 'share', support_need: 'share' } },
  ),
  gives.no(
    'De gemeente geeft hetzelfde aan een huisarts.',
    'The municipality gives the same to a physician.',
    { recipient: { ...people.physician, involved: true, needsForTask: true } },
    { outcome: 'not_allowed' },
  ),
  gives.unknown(
    'Voor wie het is, staat er niet.',
    'It does not say who it is for.',
    { recipient: { role: undefined, setting: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  must.yes(
    'De gemeente vraagt de aanbieder wie hulp kreeg; de cliënt heeft goede redenen om dat niet te willen.',
    'The municipality asks the provider who got help; the client has good reasons not to want that.',
    {
      legalDuty: 'delivery_to_municipality',
      consent: { status: 'refused', goodArgumentsAgainst: true },
    },
    { outcome: 'allowed', data: { name_contact: 'share', support_need: 'share' } },
  ),
  must.no(
    'De aanbieder vertelt het uit zichzelf, tegen de goede redenen van de cliënt in.',
    'The provider tells it unasked, against the client’s good reasons.',
    { exchange: 'handover', consent: { status: 'refused', goodArgumentsAgainst: true } },
    { outcome: 'not_allowed' },
  ),
  must.unknown(
    'Of de gemeente erom vroeg, staat er niet.',
    'It does not say whether the municipality asked for it.',
    {
      exchange: 'handover',
      legalDuty: undefined,
      consent: { status: 'refused', goodArgumentsAgainst: true },
    },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  may.yes(
    'De aanbieder laat de gemeente uit zichzelf weten dat er andere hulp nodig is.',
    'The provider lets the municipality know unasked that other help is needed.',
    unasked,
    { outcome: 'allowed', data: { support_need: 'share' } },
  ),
  may.no(
    'De aanbieder vertelt het in een overleg met veel partners.',
    'The provider tells it in a meeting with many partners.',
    { exchange: 'network' },
    { outcome: 'not_allowed' },
  ),
  may.unknown(
    'Wat voor gesprek het is, staat er niet.',
    'It does not say what kind of talk it is.',
    { exchange: undefined },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  ceiling.yes(
    'De aanbieder wil bij het leveren ook de gezondheid van de cliënt noemen.',
    'The provider wants to name the client’s health too when supplying.',
    {
      legalDuty: 'delivery_to_municipality',
      data: facts('support_need', 'behaviour_observation'),
      consent: { status: 'not_asked' },
    },
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', behaviour_observation: 'withhold' },
    },
  ),
  ceiling.no(
    'De aanbieder levert alleen wat er op de lijst staat.',
    'The provider supplies only what is on the list.',
    { legalDuty: 'delivery_to_municipality' },
    { outcome: 'allowed' },
  ),
  ceiling.unknown(
    'Of de gemeente dit opvroeg, is niet bekend.',
    'Whether the municipality asked for this is not known.',
    {
      legalDuty: undefined,
      data: facts('behaviour_observation'),
      consent: { status: 'not_asked' },
    },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  file.yes(
    'De gemeente wil de aanbieder het hele dossier sturen; de cliënt vindt dat goed.',
    'The municipality wants to send the provider the whole file; the client approves.',
    {
      data: facts('support_need', 'client_file'),
      consent: {
        status: 'given',
        by: ['client'],
        free: true,
        informed: true,
        specific: true,
        recorded: true,
      },
    },
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', client_file: 'withhold' },
    },
  ),
  file.no(
    'De gemeente stuurt alleen wat er nodig is.',
    'The municipality sends only what is needed.',
    {},
    { outcome: 'allowed' },
  ),
  file.unknown(
    'Wie het dossier krijgt, staat er niet.',
    'It does not say who gets the file.',
    {
      data: facts('client_file'),
      recipient: { role: undefined, setting: undefined },
    },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
]
