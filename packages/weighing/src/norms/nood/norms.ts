import { all, any, is, not } from '../../weigh/condition.ts'
import { notes, permits } from '../clause.ts'
import {
  acute,
  cannotConsent,
  capable,
  consentIsUsable,
  goesToSomebody,
  isHelper,
  isSpecialData,
  refused,
  seriousDanger,
  wholeFiles,
} from '../concepts.ts'
import { avg, guideline, law, zutphen } from '../sources.ts'

const five = [
  '/conflictOfDuties/consentTried',
  '/conflictOfDuties/conscience',
  '/conflictOfDuties/noOtherWay',
  '/conflictOfDuties/seriousHarm',
  '/conflictOfDuties/harmPreventable',
] as const
const allFive = all(...five.map((pointer) => is(pointer, true)))
const oneFails = any(...five.map((pointer) => is(pointer, false)))
const someoneSpokeOfIt = any(...five.map((pointer) => is(pointer, true)))

const everything = [
  'secrecy',
  'official_secrecy',
  'special_data',
  'criminal_data',
  'other_purpose',
  'other_domain',
  'client_interest',
] as const
/** Wanting to run away is no threat to a life (fact row E-06). */
const flightOnly = is('/danger/kind', 'flight_risk')
/** A capable client who refuses, and data on health: which basis then holds is contested. */
const contested = all(isSpecialData, refused, capable)

const conflictRecords = [
  {
    id: 'conflict/consent',
    text: {
      nl: 'Hoe probeerde je toestemming te krijgen? Of: waarom kon dat niet veilig?',
      en: 'How did you try to get consent? Or: why could that not be done safely?',
    },
  },
  {
    id: 'conflict/conscience',
    text: {
      nl: 'Waarom kun je het niet met je geweten rijmen om te zwijgen?',
      en: 'Why can you not reconcile silence with your conscience?',
    },
  },
  {
    id: 'conflict/other_way',
    text: { nl: 'Welke andere wegen heb je bekeken?', en: 'Which other ways did you look into?' },
  },
  {
    id: 'conflict/harm',
    text: {
      nl: 'Welke ernstige schade dreigt er, voor wie, en hoe snel?',
      en: 'Which serious harm threatens, to whom, and how soon?',
    },
  },
  {
    id: 'conflict/preventable',
    text: {
      nl: 'Waarom voorkomt juist deze ontvanger, met juist deze gegevens, die schade?',
      en: 'Why will this recipient, with these data, prevent that harm?',
    },
  },
  {
    id: 'conflict/consulted',
    text: {
      nl: 'Met welke collega en leidinggevende heb je overlegd, en wat vonden zij?',
      en: 'Which colleague and manager did you consult, and what did they think?',
    },
  },
] as const

/** Accounts and studies are no answer to worries or danger. */
const notOfHelp = not(is('/exchange', 'accountability', 'research'))

/** Vital interest and conflict of duties: two tests at two layers (fact row E-06). */
export const emergencyNorms = [
  permits({
    id: 'avg/6-1-d',
    rows: ['S3', 'B1-SW-03', 'B1-OND-PO-05', 'B1-WMO-GEM-04', 'B1-JEU-GEM-04', 'OUT-SPOED', 'E-22'],
    sources: [avg('6(1)(d)'), zutphen('vitaal belang')],
    step: 'legal_basis',
    basis: 'vital_interest',
    ground: 'vital',
    needs: ['limit_to_protection'],
    lifts: ['other_purpose', 'other_domain', 'official_secrecy'],
    when: all(acute, goesToSomebody, notOfHelp, not(flightOnly)),
    text: {
      nl: 'Een leven of iemands gezondheid loopt nu direct gevaar. Deel wat nodig is om te beschermen.',
      en: 'A life or somebody’s health is in immediate danger. Share what is needed to protect.',
    },
    more: {
      nl: 'Dit is een grondslag in de privacywet. Een beroepsgeheim gaat er niet vanzelf door open. Vluchtgevaar alleen is geen vitaal belang.',
      en: 'This is a basis in privacy law. It does not by itself lift professional secrecy. Risk of flight alone is no vital interest.',
    },
  }),
  permits({
    id: 'avg/9-2-c',
    rows: ['E-06', 'B1-GZ-BIG-05', 'B1-JEU-HV-04', 'B1-WMO-AANB-03', 'X3'],
    sources: [
      avg('9(2)(c)'),
      law('UAVG', '22'),
      guideline('KNMG-richtlijn Omgaan met medische gegevens'),
    ],
    step: 'legal_basis',
    basis: 'vital_interest',
    ground: 'vital',
    needs: ['limit_to_protection'],
    lifts: everything,
    when: all(acute, goesToSomebody, cannotConsent, notOfHelp, not(flightOnly)),
    text: {
      nl: 'Er is direct gevaar en je cliënt kan nu niet beslissen. Dan mag je delen wat beschermt.',
      en: 'There is immediate danger and your client cannot decide now. You may share what protects.',
    },
  }),
  permits({
    id: 'knmg/conflict-van-plichten',
    rows: ['X6', 'SF-7', 'V1', 'V2', 'V3', 'V4', 'V5', 'W4a-3'],
    sources: [
      guideline('Beroepsgeheim in samenwerkingsverbanden (KNMG e.a.)'),
      zutphen('conflict van plichten'),
    ],
    step: 'secrecy',
    basis: 'conflict_of_duties',
    ground: 'conflict',
    needs: ['limit_to_protection', 'consult_colleague', 'consult_manager'],
    lifts: everything,
    when: all(goesToSomebody, allFive, not(contested)),
    records: conflictRecords,
    text: {
      nl: 'Alle vijf de voorwaarden zijn vervuld. Je mag je geheim zo klein mogelijk doorbreken.',
      en: 'All five conditions are fulfilled. You may break your secrecy, as little as possible.',
    },
  }),
  permits({
    id: 'knmg/conflict-van-plichten/grondslag',
    rows: ['FG-02', 'X6', '3.5'],
    sources: [
      guideline('Beroepsgeheim in samenwerkingsverbanden (KNMG e.a.)'),
      avg('9(2)'),
      law('UAVG', '22'),
    ],
    step: 'secrecy',
    basis: 'conflict_of_duties',
    ground: 'conflict',
    needs: ['only_with_dpo_advice', 'limit_to_protection', 'consult_colleague', 'consult_manager'],
    lifts: everything,
    when: all(goesToSomebody, allFive, contested),
    records: conflictRecords,
    text: {
      nl: 'Je mag je geheim doorbreken. Welke grondslag de privacywet geeft, is niet zeker: vraag je privacyfunctionaris.',
      en: 'You may break your secrecy. Which basis privacy law gives is not certain: ask your privacy officer.',
    },
    more: {
      nl: 'Je cliënt kan zelf beslissen en wil niet. Dan past het vitale belang niet. Kijk eerst of een wet je het recht geeft om te melden.',
      en: 'Your client can decide and does not want it. Then vital interest does not fit. First see whether a law gives you a right to report.',
    },
  }),
  permits({
    id: 'knmg/conflict-van-plichten/weigering',
    rows: ['FG-02', '10.6-3', 'X6'],
    sources: [
      guideline('Beroepsgeheim in samenwerkingsverbanden (KNMG e.a.)'),
      avg('9(2)'),
      law('UAVG', '22'),
    ],
    step: 'secrecy',
    basis: 'conflict_of_duties',
    ground: 'conflict',
    judgement: true,
    needs: [
      'only_with_dpo_advice',
      'consult_colleague',
      'consult_manager',
      'moral_deliberation',
      'limit_to_protection',
    ],
    lifts: everything,
    when: all(
      goesToSomebody,
      any(seriousDanger, someoneSpokeOfIt),
      notOfHelp,
      not(allFive),
      not(oneFails),
      contested,
    ),
    records: conflictRecords,
    text: {
      nl: 'Je cliënt kan zelf beslissen en wil niet. Vitaal belang geldt dan niet. Weeg met anderen, en vraag je privacyfunctionaris.',
      en: 'Your client can decide and does not want it. Vital interest does not hold then. Weigh with others, and ask your privacy officer.',
    },
  }),
  permits({
    id: 'knmg/conflict-van-plichten/afwegen',
    rows: ['X6', 'SF-7', 'W4a-3b', 'FG-02', '10.6-3'],
    sources: [
      guideline('Beroepsgeheim in samenwerkingsverbanden (KNMG e.a.)'),
      zutphen('afweging 4a'),
    ],
    step: 'secrecy',
    basis: 'conflict_of_duties',
    ground: 'conflict',
    judgement: true,
    needs: ['consult_colleague', 'consult_manager', 'moral_deliberation', 'limit_to_protection'],
    lifts: everything,
    when: all(
      goesToSomebody,
      any(seriousDanger, someoneSpokeOfIt),
      notOfHelp,
      not(allFive),
      not(oneFails),
    ),
    records: conflictRecords,
    text: {
      nl: 'Zwijgen en helpen botsen hier. Loop de vijf voorwaarden na met een collega en je leidinggevende.',
      en: 'Silence and help collide here. Go through the five conditions with a colleague and your manager.',
    },
    more: {
      nl: 'Dit zijn de vijf. Je probeerde toestemming te krijgen. Zwijgen brengt je in gewetensnood. Er is geen andere weg. Er dreigt ernstige schade. Delen voorkomt die schade bijna zeker.',
      en: 'The conditions: you tried to get consent, silence troubles your conscience, there is no other way, serious harm threatens, and sharing will almost certainly prevent it.',
    },
  }),
  permits({
    id: 'zutphen/zorgen-zonder-instemming',
    rows: ['E-07', 'E-23', 'W4a-3b'],
    sources: [zutphen('handvatten bij een conflict van plichten'), avg('6(1)')],
    step: 'legal_basis',
    basis: 'conflict_of_duties',
    ground: 'conflict',
    judgement: true,
    needs: ['only_with_dpo_advice', 'consult_colleague'],
    lifts: ['secrecy'],
    when: all(
      goesToSomebody,
      is('/danger/level', 'concern'),
      // Consent that was given but does not count is no firmer ground than a refusal.
      is('/consent/status', 'refused', 'withdrawn', 'given'),
      consentIsUsable,
      notOfHelp,
      not(flightOnly),
      not(oneFails),
    ),
    alternatives: ['consult_anonymously', 'involve_client', 'ask_consent_first'],
    text: {
      nl: 'Je hebt zorgen, maar geen geldige toestemming. De wet geeft hier geen recht om te delen. Vraag je privacyfunctionaris.',
      en: 'You are worried, but have no valid consent. The law gives no right to share here. Ask your privacy officer.',
    },
    more: {
      nl: 'De Zutphense handleiding ziet ruimte voor delen na overleg met collega en leidinggevende. In de wet staat die ruimte niet.',
      en: 'The Zutphense handleiding sees room for sharing after consulting a colleague and manager. The law does not give that room.',
    },
  }),
  permits({
    id: 'bemoeizorg/contact',
    rows: ['FG-06', 'E-07', 'S2', '3.5'],
    sources: [guideline('Handreiking gegevensuitwisseling in de bemoeizorg'), law('BW7', '453')],
    step: 'legal_basis',
    basis: 'conflict_of_duties',
    ground: 'conflict',
    judgement: true,
    needs: ['only_with_dpo_advice', 'consult_colleague'],
    lifts: ['secrecy'],
    when: all(
      goesToSomebody,
      isHelper('sharer'),
      is('/danger/level', 'concern'),
      is('/consent/status', 'cannot_be_asked'),
      notOfHelp,
      not(isSpecialData),
      not(
        is(
          '/data/*/category',
          ...wholeFiles,
          'contact_content',
          'plan_of_action',
          'bsn',
          'finances',
        ),
      ),
      not(oneFails),
    ),
    alternatives: ['consult_anonymously', 'involve_client'],
    text: {
      nl: 'Je cliënt is niet te bereiken en je hebt zorgen. Of goede zorg alleen al ruimte geeft, is niet zeker.',
      en: 'Your client cannot be reached and you are worried. Whether good care alone gives room is not certain.',
    },
    more: {
      nl: 'Houd het bij het contact: wie, en dat er zorgen zijn. Inhoud van de hulp gaat niet mee.',
      en: 'Keep it to the contact: who, and that there are worries. The content of the help does not go along.',
    },
  }),
  notes({
    id: 'wvggz/5:2',
    rows: ['M-WVGGZ-SIG', 'M-WVGGZ-DEEL', 'X-GGZ-01', 'E-11', 'CH-02'],
    sources: [law('Wvggz', '5:2'), law('Wvggz', '8:29')],
    step: 'duty',
    inForce: { from: '2020-01-01' },
    when: all(
      seriousDanger,
      goesToSomebody,
      is('/danger/kind', 'self_harm_or_suicide', 'violence_to_others'),
    ),
    text: {
      nl: 'Is er misschien verplichte zorg nodig? Iedereen mag die zorg melden bij de gemeente.',
      en: 'Is compulsory care perhaps needed? Anybody may report that to the municipality.',
    },
    more: {
      nl: 'Loopt er al verplichte zorg? Dan mogen behandelaar, burgemeester, politie en officier elkaar geven wat strikt nodig is tegen ernstig nadeel.',
      en: 'Is compulsory care under way? Then clinician, mayor, police and prosecutor may give each other what is strictly needed against serious harm.',
    },
  }),
  notes({
    id: 'zutphen/afweging-4a',
    rows: ['W4a-1', 'S1', 'S2', 'SF-OUT-SILENT'],
    sources: [zutphen('afweging 4a')],
    step: 'consent',
    when: is('/consent/status', 'refused', 'withdrawn'),
    alternatives: ['consult_anonymously', 'involve_client', 'let_client_tell'],
    text: {
      nl: 'Je cliënt is het er niet mee eens. Praat eerst over het belang, het doel en wat je wilt delen.',
      en: 'Your client does not agree. First talk about the interest, the purpose and what you want to share.',
    },
  }),
] as const
