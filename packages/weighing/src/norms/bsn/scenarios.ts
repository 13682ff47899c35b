import { agreed, between, people } from '../ambtenaren/base.ts'
import { type Scenario, tries } from '../scenario.ts'

const toLandlord = between('socialWorker', 'housing', 'name_contact', 'bsn')
const number = tries('uavg/46', toLandlord)

export const bsnScenarios: readonly Scenario[] = [
  number.yes(
    'De cliënt zegt ja op alles; toch krijgt de corporatie het BSN niet.',
    'The client agrees to everything; still the corporation does not get the BSN.',
    { consent: agreed },
    { outcome: 'allowed_with_conditions', data: { name_contact: 'share', bsn: 'withhold' } },
  ),
  number.yes(
    'In een overleg gebruikt ook de Wmo-aanbieder geen BSN.',
    'In a meeting the Wmo provider uses no BSN either.',
    {
      exchange: 'network',
      sharer: people.provider,
      recipient: { ...people.nurse, involved: true, needsForTask: true },
      consent: agreed,
    },
    { outcome: 'allowed_with_conditions', data: { bsn: 'withhold' } },
  ),
  number.no(
    'Een Wmo-aanbieder geeft een verpleegkundige het BSN met een ja van de cliënt.',
    'A Wmo provider gives a nurse the BSN with the client’s yes.',
    {
      sharer: people.provider,
      recipient: { ...people.nurse, involved: true, needsForTask: true },
      consent: agreed,
    },
    { outcome: 'allowed', data: { bsn: 'share' } },
  ),
  number.unknown(
    'Wie het BSN wil, staat er niet.',
    'It does not say who wants the BSN.',
    { sharer: people.provider, recipient: { role: undefined }, consent: agreed },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
]
