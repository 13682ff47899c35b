import { all, is, not } from '../../weigh/condition.ts'
import { limits, permits } from '../clause.ts'
import { goesToSomebody, isMunicipal, seriousDanger } from '../concepts.ts'
import { avg, niveaus, zutphen } from '../sources.ts'
import { carriesOut } from '../ambtenaren/acts.ts'

const overview = zutphen('overzicht wat mag met wie gedeeld worden')
// Whoever works for a provider or for the municipality itself follows the rules of that house.
const socialWork = all(
  is('/sharer/role', 'social_worker'),
  not(is('/sharer/setting', 'municipality', 'wmo_provider', 'youth_care', 'health_care')),
)
const toMunicipality = all(
  goesToSomebody,
  socialWork,
  isMunicipal('recipient'),
  not(is('/recipient/role', 'school_attendance_officer')),
)
const need = is('/data/*/category', 'name_contact', 'support_need', 'support_expectations')
const outline = is(
  '/data/*/category',
  'name_contact',
  'bsn',
  'support_need',
  'support_expectations',
  'referral_reason',
  'involvement',
  'answer_to_original_question',
  'agreed_actions',
)

/** Social work towards the municipality (fact rows B1-SW-02 and FG-08). */
export const socialWorkNorms = [
  limits({
    id: 'zutphen/sociaal-werk/plafond',
    rows: ['B1-SW-02', '2.4'],
    sources: [overview, avg('5(1)(c)')],
    step: 'data',
    when: all(
      toMunicipality,
      not(seriousDanger),
      not(outline),
      not(all(carriesOut('recipient', 'debt'), is('/data/*/category', 'finances'))),
    ),
    alternatives: ['limit_data', 'let_client_tell'],
    text: {
      nl: 'De gemeente hoort van jou welke hulp nodig is en wat die moet opleveren. De rest blijft bij jou.',
      en: 'The municipality hears from you which help is needed and what it should bring. The rest stays with you.',
    },
  }),
  permits({
    id: 'niveaus/2/naar-gemeente',
    rows: ['N2a', 'N2b', 'B1-SW-02'],
    sources: [niveaus('niveau 2'), avg('6(1)(b)')],
    step: 'consent',
    basis: 'contract',
    ground: 'contract',
    lifts: ['secrecy'],
    when: all(
      toMunicipality,
      is('/consent/status', 'not_objected'),
      is('/exchange', 'refer', 'handover'),
      is(
        '/data/*/category',
        'name_contact',
        'referral_reason',
        'support_need',
        'support_expectations',
      ),
    ),
    text: {
      nl: 'Je cliënt weet dat je doorverwijst en is niet tegen. Noem wie het is en welke hulp nodig is.',
      en: 'Your client knows of the referral and does not object. Tell who it is and which help is needed.',
    },
  }),
  permits({
    id: 'zutphen/sociaal-werk/opdracht',
    rows: ['FG-08', 'B1-SW-02', '2.2'],
    sources: [overview, avg('6(1)(e)')],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    judgement: true,
    needs: ['only_with_dpo_advice'],
    lifts: ['secrecy'],
    when: all(
      toMunicipality,
      not(is('/recipient/role', 'municipal_participation_officer')),
      is('/consent/status', 'will_not_be_asked', 'cannot_be_asked', 'not_objected'),
      need,
    ),
    alternatives: ['ask_consent_first', 'let_client_tell'],
    text: {
      nl: 'Doe je dit werk als taak van de gemeente? Dat hangt af van de opdracht, en de wet is er niet helder over.',
      en: 'Do you do this work as a municipal task? That depends on the commission, and the law is not clear on it.',
    },
    more: {
      nl: 'Zoek op wat er in de opdracht of subsidie staat en leg dat vast. Vraag je cliënt om een ja zolang het niet helder is.',
      en: 'Look up what the commission or subsidy says and record it. Ask your client for a yes as long as it is unclear.',
    },
  }),
] as const
