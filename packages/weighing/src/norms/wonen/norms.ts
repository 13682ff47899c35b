import { all, any, is, not } from '../../weigh/condition.ts'
import { limits, notes, permits } from '../clause.ts'
import { goesToSomebody, isMunicipal } from '../concepts.ts'
import { avg, guideline, law, niveaus, zutphen } from '../sources.ts'
import { carriesOut } from '../ambtenaren/acts.ts'

const housing = is('/sharer/role', 'housing_officer')
const tenHolter = guideline('Woningcorporaties en persoonsgegevens (Ten Holter Noordam)')
const that = is(
  '/data/*/category',
  'name_contact',
  'involvement',
  'agreed_actions',
  'answer_to_original_question',
)

/** Housing corporations: no right of their own to tell or to hear (fact rows M-WOONCORP, X-WC). */
export const housingNorms = [
  permits({
    id: 'niveaus/2/huurder-weet-ervan',
    rows: ['M-WOONCORP', 'X-WC-01', 'N2a'],
    sources: [niveaus('niveau 2'), avg('6(1)(b)'), tenHolter],
    step: 'consent',
    basis: 'consent',
    ground: 'consent',
    needs: ['obtain_consent'],
    when: all(
      goesToSomebody,
      housing,
      is('/consent/status', 'not_objected'),
      is('/exchange', 'refer', 'handover'),
      is('/data/*/category', 'name_contact', 'referral_reason', 'support_need'),
    ),
    alternatives: ['ask_consent_first', 'let_client_tell'],
    text: {
      nl: 'Je huurder weet ervan, maar een huurcontract is geen hulp. Vraag om een duidelijk ja.',
      en: 'Your tenant knows, but a lease is not help. Ask for a clear yes.',
    },
  }),
  notes({
    id: 'wonen/geen-eigen-recht',
    rows: ['M-WOONCORP', 'X-WC-01', 'FG-17', 'CH-30'],
    sources: [tenHolter, avg('6(1)'), zutphen('afweging 1')],
    step: 'legal_basis',
    when: all(
      goesToSomebody,
      housing,
      not(is('/legalDuty', 'debt_early_signalling', 'veilig_thuis_report', 'veilig_thuis_inquiry')),
      not(is('/consent/status', 'given')),
    ),
    alternatives: [
      'let_client_tell',
      'ask_consent_first',
      'consult_anonymously',
      'report_to_veilig_thuis',
    ],
    text: {
      nl: 'Een woningcorporatie heeft geen eigen recht om overlast of zorgen te melden. Vraag het de huurder.',
      en: 'A housing corporation has no right of its own to report nuisance or concerns. Ask the tenant.',
    },
    more: {
      nl: 'Over gezondheid en overlast is de wet niet af. Vraag bij twijfel je functionaris gegevensbescherming. Bij huiselijk geweld mag je melden bij Veilig Thuis.',
      en: 'On health and nuisance the law is unfinished. If in doubt ask your data protection officer. On domestic violence you may report to Veilig Thuis.',
    },
  }),
  limits({
    id: 'wonen/alleen-dat',
    rows: ['X-WC-03', '2.5'],
    sources: [law('Wmo', '5.2.1', '2'), niveaus('niveau 4'), tenHolter],
    step: 'data',
    when: all(
      goesToSomebody,
      any(isMunicipal('sharer'), is('/sharer/role', 'veilig_thuis_worker')),
      is('/recipient/role', 'housing_officer'),
      not(that),
      not(all(carriesOut('sharer', 'debt'), is('/data/*/category', 'finances'))),
    ),
    alternatives: ['share_involvement_only', 'let_client_tell'],
    text: {
      nl: 'Een verhuurder hoort hooguit dat er hulp is. Wat er aan de hand is, blijft bij jou.',
      en: 'A landlord hears at most that there is help. What is going on stays with you.',
    },
  }),
] as const
