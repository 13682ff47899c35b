import { agreed, between, facts } from '../ambtenaren/base.ts'
import { changed, type Scenario, tries } from '../scenario.ts'

const signal = changed(between('housing', 'debt', 'name_contact', 'finances'), {
  exchange: 'report',
  legalDuty: 'debt_early_signalling',
  consent: { status: 'not_objected' },
})
const earlier = '2019-06-03'

const gives = tries('schuldhulp/3-1-b', signal)
const ceiling = tries('schuldhulp/3-1-b/plafond', signal)
const before = tries('schuldhulp/3-1-b/voor-2021', signal)
const terms = tries('schuldhulp/4', signal)

export const debtScenarios: readonly Scenario[] = [
  gives.yes(
    'Een huurder loopt twee maanden achter en reageerde niet op brief en bezoek.',
    'A tenant is two months behind and did not react to letter and visit.',
    {},
    { outcome: 'allowed', data: { name_contact: 'share', finances: 'share' } },
  ),
  gives.no(
    'De huurder schreef terug dat de gemeente dit niet mag weten.',
    'The tenant wrote back that the municipality may not know this.',
    { consent: { status: 'refused' } },
    { outcome: 'not_allowed' },
  ),
  gives.unknown(
    'Hoe de huurder op het aanbod reageerde, staat er niet.',
    'It does not say how the tenant reacted to the offer.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  ceiling.yes(
    'De corporatie wil er ook bij zeggen waarom de huurder achterloopt; de huurder vindt dat goed.',
    'The corporation also wants to say why the tenant is behind; the tenant approves.',
    { consent: agreed, data: facts('name_contact', 'finances', 'family_situation') },
    {
      outcome: 'allowed_with_conditions',
      data: { name_contact: 'share', finances: 'share', family_situation: 'withhold' },
    },
  ),
  ceiling.no(
    'De corporatie geeft alleen naam en bedrag.',
    'The corporation gives name and amount only.',
    {},
    { outcome: 'allowed' },
  ),
  ceiling.unknown(
    'Of dit een betalingssignaal is, staat er niet.',
    'It does not say whether this is an arrears signal.',
    { legalDuty: undefined, consent: agreed, data: facts('family_situation') },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  before.yes(
    'In 2019 wilde een corporatie een achterstand doorgeven aan de gemeente.',
    'In 2019 a corporation wanted to pass arrears on to the municipality.',
    {},
    { outcome: 'not_allowed', conditions: ['obtain_consent'] },
    earlier,
  ),
  before.no(
    'In 2019 vroeg de gemeente er zonder signaal naar.',
    'In 2019 the municipality asked for it without a signal.',
    { legalDuty: 'none' },
    { outcome: 'not_allowed', without: ['obtain_consent'] },
    earlier,
  ),
  before.unknown(
    'Of de corporatie in 2019 aan een signaal dacht, staat er niet.',
    'It does not say whether in 2019 the corporation thought of a signal.',
    { legalDuty: undefined },
    { outcome: 'not_allowed' },
    earlier,
  ),
  terms.yes(
    'De corporatie wil weten hoe snel de gemeente iets doet met het signaal.',
    'The corporation wants to know how soon the municipality acts on the signal.',
    {},
    { outcome: 'allowed' },
  ),
  terms.no(
    'Er is geen betalingsachterstand in het spel.',
    'There are no arrears at stake.',
    { legalDuty: 'none' },
    { outcome: 'not_allowed' },
  ),
  terms.unknown(
    'Waarom de corporatie belt, staat er niet.',
    'It does not say why the corporation calls.',
    { legalDuty: undefined },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
]
