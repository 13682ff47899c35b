import { all, any, is, not } from '../../weigh/condition.ts'
import { limits, notes, permits, requires } from '../clause.ts'
import {
  goesToSomebody,
  isMedical,
  isMunicipal,
  isWmoProvider,
  isYouthHelp,
  refused,
} from '../concepts.ts'
import { avg, kader, niveaus, zutphen } from '../sources.ts'

const feedback = all(goesToSomebody, is('/exchange', 'feedback'))
const answer = is('/data/*/category', 'answer_to_original_question', 'involvement')
const isPrivate = any(
  is('/sharer/role', 'housing_officer', 'volunteer'),
  all(
    is('/sharer/role', 'other_professional'),
    is('/sharer/setting', 'housing', 'welfare', 'private_practice', 'citizen'),
  ),
)
const inNetwork = all(goesToSomebody, is('/exchange', 'network'))
const isKnown = is('/data/*/category', 'involvement')
// That somebody is known to health or youth care is as secret as the rest (fact rows 3.5, FG-23).
const mayBeKnown = any(
  is('/sharer/role', 'housing_officer'),
  all(
    is('/sharer/role', 'social_worker', 'school_social_worker'),
    not(any(isMedical('sharer'), isYouthHelp('sharer'), isWmoProvider('sharer'))),
  ),
)
const dat = {
  nl: 'Zonder ja van je cliënt zeg je hier hooguit dát je iemand kent. Ook dat is niet zeker: vraag raad.',
  en: 'Without your client’s yes you say here at most that you know somebody. Even that is unsure: take advice.',
}
const noActProvides = {
  nl: 'Voor een lokaal overleg regelt geen wet dat je deelt. De wet over samenwerkingsverbanden geldt er niet, en het wetsvoorstel voor gemeenten is geen wet.',
  en: 'For a local meeting no act provides for sharing. The act on partnerships does not apply, and the bill for municipalities is not law.',
}
const instead = [
  'ask_consent_first',
  'consult_anonymously',
  'ask_for_contribution_not_data',
] as const

/** The four levels of exchange, where they add something to the law. */
export const levelNorms = [
  notes({
    id: 'avg/6-1',
    rows: ['always', 'B1-ALG-01', 'B1-ALG-02', 'E-05', 'E-13'],
    sources: [avg('6(1)'), niveaus('altijd'), zutphen('grondslagen')],
    step: 'legal_basis',
    when: all(
      goesToSomebody,
      is(
        '/consent/status',
        'refused',
        'withdrawn',
        'will_not_be_asked',
        'cannot_be_asked',
        'not_asked',
      ),
    ),
    text: {
      nl: 'Zonder ja van je cliënt heb je een andere grondslag nodig. Is die er niet, dan deel je niets.',
      en: 'Without your client’s yes you need another legal basis. If there is none, you share nothing.',
    },
    more: {
      nl: 'De privacywet geldt altijd. De wet van je vak komt daar bij, en gaat er niet voor in de plaats.',
      en: 'Privacy law always applies. The act of your field comes on top of it and does not replace it.',
    },
  }),
  limits({
    id: 'niveaus/2/welke-gegevens',
    rows: ['N2a', 'N2b'],
    sources: [niveaus('niveau 2'), avg('5(1)(c)')],
    step: 'data',
    barrier: 'other_purpose',
    when: all(
      goesToSomebody,
      is('/exchange', 'refer'),
      is('/consent/status', 'not_objected'),
      not(isMedical('sharer')),
      not(
        is(
          '/data/*/category',
          'name_contact',
          'bsn',
          'referral_reason',
          'support_need',
          'support_expectations',
          'zvw_support',
          'involvement',
        ),
      ),
    ),
    wayBack: ['obtain_consent'],
    alternatives: ['limit_data', 'let_client_tell', 'ask_consent_first'],
    text: {
      nl: 'Bij een verwijzing noem je wie het is en waar hulp bij nodig is. Voor meer vraag je om een ja.',
      en: 'In a referral you tell who it is and what help is needed. For more you ask for a yes.',
    },
  }),
  permits({
    id: 'niveaus/3/overheid',
    rows: ['N3'],
    sources: [niveaus('niveau 3'), avg('6(1)(e)')],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    lifts: ['official_secrecy'],
    when: all(feedback, isMunicipal('sharer'), answer),
    text: {
      nl: 'Wie je cliënt bij je bracht, mag horen wat er met de vraag is gedaan.',
      en: 'Whoever brought the client to you may hear what became of the question.',
    },
  }),
  permits({
    id: 'niveaus/3/gerechtvaardigd-belang',
    rows: ['N3', '2.1', '5.2'],
    sources: [niveaus('niveau 3'), avg('6(1)(f)')],
    step: 'legal_basis',
    basis: 'legitimate_interest',
    ground: 'interest',
    when: all(feedback, isPrivate, not(refused), answer),
    records: [
      {
        id: 'interest/balance',
        text: {
          nl: 'Waarom weegt terugkoppelen zwaarder dan de privacy van je cliënt?',
          en: 'Why does reporting back weigh more than the privacy of your client?',
        },
      },
    ],
    text: {
      nl: 'Wie naar je verwees, heeft belang bij een antwoord. Schrijf op waarom dat hier zwaarder weegt.',
      en: 'Whoever referred to you has an interest in an answer. Write down why that weighs more here.',
    },
    more: {
      nl: 'Dit kan alleen een organisatie die geen overheid is, en niet tegen de wil van de cliënt.',
      en: 'Only an organisation that is no public body can use this, and not against the will of the client.',
    },
  }),
  requires({
    id: 'niveaus/3/oorspronkelijke-vraag',
    rows: ['N3'],
    sources: [niveaus('niveau 3'), avg('5(1)(c)')],
    step: 'data',
    condition: 'limit_to_original_question',
    when: feedback,
    text: {
      nl: 'Antwoord alleen op wat de verwijzer vroeg. Meer hoeft de verwijzer niet te weten.',
      en: 'Answer only what the referrer asked. The referrer need not know more.',
    },
  }),
  limits({
    id: 'niveaus/3/verantwoording',
    rows: ['N3', '2.4'],
    sources: [niveaus('niveau 3'), avg('5(1)(c)')],
    step: 'data',
    when: all(
      goesToSomebody,
      is('/exchange', 'accountability'),
      is(
        '/data/*/category',
        'contact_content',
        'plan_of_action',
        'client_file',
        'youth_care_file',
        'school_file',
        'treatment_course',
        'diagnosis',
        'health',
        'behaviour_observation',
        'family_situation',
        'safety_signals',
      ),
    ),
    alternatives: ['limit_data'],
    text: {
      nl: 'Wie betaalt, wil weten wat er geleverd is. De inhoud van de hulp hoort daar niet bij.',
      en: 'Whoever pays wants to know what was delivered. The content of the help is no part of that.',
    },
  }),
  permits({
    id: 'niveaus/4/dat-overheid',
    rows: ['N4', 'FG-01', 'X-LOK-01', 'dat_wat', '10.6-9'],
    sources: [niveaus('niveau 4'), avg('6(1)(e)')],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    judgement: true,
    needs: ['only_with_dpo_advice'],
    lifts: ['official_secrecy'],
    when: all(inNetwork, isKnown, isMunicipal('sharer')),
    alternatives: instead,
    text: dat,
    more: noActProvides,
  }),
  permits({
    id: 'niveaus/4/dat',
    rows: ['N4', 'FG-01', 'FG-23', 'X-LOK-01', 'dat_wat', '10.6-9'],
    sources: [niveaus('niveau 4'), avg('6(1)(f)')],
    step: 'legal_basis',
    basis: 'legitimate_interest',
    ground: 'interest',
    judgement: true,
    needs: ['only_with_dpo_advice'],
    lifts: ['secrecy'],
    when: all(inNetwork, isKnown, mayBeKnown, not(refused)),
    alternatives: instead,
    text: dat,
    more: noActProvides,
  }),
  notes({
    id: 'niveaus/4/grondslag-ontbreekt',
    rows: ['N4', 'FG-01', 'X-LOK-01', 'CH-12', 'CH-13'],
    sources: [niveaus('niveau 4'), kader('werkproces')],
    step: 'legal_basis',
    when: all(
      inNetwork,
      is(
        '/consent/status',
        'refused',
        'withdrawn',
        'will_not_be_asked',
        'cannot_be_asked',
        'not_asked',
        'not_objected',
      ),
    ),
    alternatives: ['ask_consent_first', 'consult_anonymously', 'share_involvement_only'],
    text: {
      nl: 'In een overleg ontbreekt vaak een grondslag. Elke partner heeft een eigen reden nodig, en begint met dát.',
      en: 'In a meeting a legal basis is often missing. Each partner needs a reason of its own and begins with “that”.',
    },
  }),
] as const
