import { all, any, type Condition, is } from './condition.ts'
import type { ConditionId } from './norm.ts'

/**
 * What a condition does while it is unmet. `standing`: a duty of every exchange, it changes no
 * outcome. `accompanies`: the data may go, but the outcome says that something goes with it.
 * `blocks`: the data may go only if it is met first.
 */
export type Weight = 'standing' | 'accompanies' | 'blocks'

interface Rule {
  readonly weight: Weight
  /** When the Situation itself shows that it is met. */
  readonly met?: Condition
}

const consentAsked = is('/consent/status', 'given', 'not_objected', 'refused', 'withdrawn')

/** Every condition of the contract: its weight, and how the Situation can show that it is met. */
export const conditionRules: Readonly<Record<ConditionId, Rule>> = {
  record_in_file: { weight: 'standing' },
  record_reasons_for_sharing_without_consent: { weight: 'standing' },
  inform_client_before: { weight: 'standing' },
  inform_client_after: { weight: 'standing' },
  limit_to_need_to_have: { weight: 'standing' },
  strive_for_consent: {
    weight: 'accompanies',
    met: any(consentAsked, is('/consent/effortMade', true)),
  },
  limit_to_protection: { weight: 'accompanies' },
  limit_to_original_question: {
    weight: 'accompanies',
    met: is('/data/*/category', 'answer_to_original_question', 'name_contact', 'involvement'),
  },
  separate_facts_from_opinions: { weight: 'accompanies' },
  let_client_tell: { weight: 'accompanies' },
  report_to_veilig_thuis: { weight: 'accompanies' },
  mention_no_consent_to_veilig_thuis: { weight: 'accompanies' },
  refer_to_right_party: { weight: 'accompanies' },
  anonymise: { weight: 'accompanies' },
  consult_colleague: { weight: 'blocks', met: is('/conflictOfDuties/colleagueConsulted', true) },
  consult_manager: { weight: 'blocks', met: is('/conflictOfDuties/managerConsulted', true) },
  consult_lawyer: { weight: 'blocks' },
  moral_deliberation: { weight: 'accompanies' },
  obtain_consent: { weight: 'blocks' },
  written_consent: {
    weight: 'blocks',
    met: all(is('/consent/status', 'given', 'not_objected'), is('/consent/recorded', true)),
  },
  consent_of_representative: { weight: 'blocks' },
  consent_of_client_and_representative: { weight: 'blocks' },
  limit_to_involved_parties: { weight: 'blocks' },
  make_purpose_specific: { weight: 'blocks', met: is('/purpose/specific', true) },
  describe_need: { weight: 'blocks', met: is('/purpose/needDescribed', true) },
  reassess_purpose: { weight: 'blocks' },
  contributor_agreement: { weight: 'blocks', met: is('/meeting/contributorAgrees', true) },
  agree_at_end_of_meeting: { weight: 'blocks', met: is('/meeting/agreedAtEnd', true) },
  verify_authority: { weight: 'blocks', met: is('/recipient/roleVerified', true) },
  only_with_dpo_advice: { weight: 'blocks' },
}
