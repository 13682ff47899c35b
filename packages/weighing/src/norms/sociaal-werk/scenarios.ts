import { agreed, between, people } from '../ambtenaren/base.ts'
import { type Scenario, tries } from '../scenario.ts'

const telling = between('socialWorker', 'wmo', 'support_need', 'contact_content')
const referring = between('socialWorker', 'wmo', 'name_contact', 'referral_reason')

const ceiling = tries('zutphen/sociaal-werk/plafond', telling)
const refer = tries('niveaus/2/naar-gemeente', referring)
const commission = tries('zutphen/sociaal-werk/opdracht', telling)

export const socialWorkScenarios: readonly Scenario[] = [
  ceiling.yes(
    'De cliënt vindt alles goed, maar de gemeente heeft de gesprekken niet nodig.',
    'The client approves of everything, but the municipality does not need the talks.',
    { consent: agreed },
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', contact_content: 'withhold' },
    },
  ),
  ceiling.no(
    'Een wijkverpleegkundige krijgt met een ja van de cliënt ook de inhoud.',
    'A district nurse gets the content too, with the client’s yes.',
    { recipient: { ...people.nurse, involved: true, needsForTask: true }, consent: agreed },
    { outcome: 'allowed' },
  ),
  ceiling.unknown(
    'Wie het wil weten, staat er niet.',
    'It does not say who wants to know.',
    { recipient: { role: undefined }, consent: agreed },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  refer.yes(
    'De sociaal werker meldt iemand aan bij de gemeente; die weet ervan en is niet tegen.',
    'The social worker registers somebody with the municipality, who knows and does not object.',
    { exchange: 'refer', consent: { status: 'not_objected' } },
    { outcome: 'allowed', data: { name_contact: 'share', referral_reason: 'share' } },
  ),
  refer.no(
    'De cliënt is tegen.',
    'The client objects.',
    { exchange: 'refer', consent: { status: 'refused' } },
    { outcome: 'not_allowed' },
  ),
  refer.unknown(
    'Of de cliënt ervan weet, is niet bekend.',
    'Whether the client knows of it is not known.',
    { exchange: 'refer', consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  commission.yes(
    'De gemeente betaalt het buurtteam en vraagt zonder ja van de cliënt welke hulp nodig is.',
    'The municipality pays the team and asks without the client’s yes which help is needed.',
    { recipient: { relation: 'financier' } },
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice'],
      data: { support_need: 'only_if', contact_content: 'withhold' },
    },
  ),
  commission.no(
    'De cliënt zei nee.',
    'The client said no.',
    { recipient: { relation: 'financier' }, consent: { status: 'refused' } },
    { outcome: 'not_allowed' },
  ),
  commission.unknown(
    'Wat de cliënt ervan vindt, staat er niet.',
    'It does not say what the client thinks of it.',
    { recipient: { relation: 'financier' }, consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
]
