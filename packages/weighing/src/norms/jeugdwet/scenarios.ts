import { tries } from '../scenario.ts'
import {
  agreed,
  fact,
  nurse,
  physician,
  settled,
  socialWorker,
  takingPart,
  teacher,
  youthOfficer,
  youthWorker,
} from '../situations.ts'

const smallChild = { age: 9, representative: 'parents_with_authority' } as const
const nobody = { role: undefined, setting: undefined, domain: undefined } as const
const toMunicipality = {
  ...settled,
  exchange: 'answer_request',
  recipient: takingPart(youthOfficer),
  client: smallChild,
  consent: { status: 'refused', by: ['parents_with_authority'] },
  legalDuty: 'delivery_to_municipality',
} as const
const psychiatrist = { role: 'psychiatrist', setting: 'health_care', domain: 'health' } as const
const invoice = {
  ...toMunicipality,
  exchange: 'accountability',
  legalDuty: 'care_declaration',
  sharer: psychiatrist,
} as const

const delivery = tries('jeugdwet/7.4.0', {
  ...toMunicipality,
  data: [fact('name_contact'), fact('bsn'), fact('support_need'), fact('zvw_support')],
})
const declaration = tries('regeling-jeugdwet/6a', {
  ...invoice,
  data: [fact('declaration_product_group'), fact('delivery_facts'), fact('diagnosis')],
})
const code = tries('regeling-jeugdwet/6a/productcode', {
  ...invoice,
  data: [fact('declaration_product_code')],
})
const optOut = tries('regeling-jeugdwet/6a-2', {
  ...invoice,
  diagnosisOptOut: true,
  data: [fact('declaration_product_group'), fact('declaration_product_code')],
})
const rest = tries('jeugdwet/7.4.0/rest', {
  ...toMunicipality,
  consent: { ...agreed, by: ['parents_with_authority'] },
  data: [fact('support_need'), fact('contact_content')],
})
const ceiling = tries('jeugdwet/7.4.0/plafond', {
  ...toMunicipality,
  exchange: 'network',
  recipient: takingPart({ ...youthOfficer, relation: 'financier' }),
  legalDuty: 'none',
  consent: { status: 'will_not_be_asked' },
  danger: { level: 'threatening', to: ['child'], kind: 'other' },
  data: [fact('support_need'), fact('plan_of_action'), fact('youth_care_file')],
})
const arranges = tries('jeugdwet/2.3', {
  ...settled,
  sharer: youthOfficer,
  client: smallChild,
  consent: { status: 'will_not_be_asked' },
  data: [
    fact('name_contact'),
    fact('bsn'),
    fact('support_need'),
    fact('support_expectations'),
    fact('plan_of_action'),
  ],
})

/** Between provider and municipality. */
export const municipalityScenarios = [
  delivery.yes(
    'De gemeente moet de hulp kunnen regelen. Ook als de ouders nee zeggen, gaat het nodige mee.',
    'The municipality must be able to arrange the help. What it needs goes, even if the parents refuse.',
    {},
    {
      outcome: 'allowed',
      bases: ['legal_obligation'],
      data: { name_contact: 'share', bsn: 'share', support_need: 'share', zvw_support: 'share' },
    },
  ),
  delivery.yes(
    'De gemeente betaalt de hulp. Dat is genoeg om de lijst te mogen geven.',
    'The municipality pays for the help. That is enough to give what is on the list.',
    { legalDuty: undefined, recipient: { relation: 'financier' } },
    { outcome: 'allowed', data: { support_need: 'share' } },
  ),
  delivery.no(
    'Een overleg, en leveren aan de gemeente is hier niet aan de orde.',
    'A meeting, and supplying the municipality is not at issue here.',
    { exchange: 'network', legalDuty: 'none' },
    { outcome: 'not_allowed' },
  ),
  delivery.yes(
    'De gemeente vraagt welke hulp nodig is. Welk artikel dat is, hoef je niet te weten.',
    'The municipality asks which help is needed. Which article that is, you need not know.',
    { legalDuty: undefined },
    { outcome: 'allowed', data: { support_need: 'share' } },
  ),
  delivery.unknown(
    'Of het overleg over haar taak gaat, is niet bekend.',
    'Whether the meeting is about its task is not known.',
    { exchange: 'network', legalDuty: undefined },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  declaration.yes(
    'Op de rekening staat de productgroep. De diagnose staat er niet op.',
    'The invoice has the product group. It does not have the diagnosis.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: {
        declaration_product_group: 'share',
        delivery_facts: 'share',
        diagnosis: 'withhold',
      },
    },
  ),
  declaration.no(
    'Het is geen rekening.',
    'It is no invoice.',
    { legalDuty: 'none', exchange: 'answer_request' },
    { outcome: 'not_allowed' },
  ),
  declaration.unknown(
    'Of dit een rekening is, staat er niet.',
    'Whether this is an invoice is not said.',
    { legalDuty: undefined, exchange: 'answer_request' },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  code.yes(
    'De ouders zagen niet af van de productcode. Die mag op de rekening.',
    'The parents did not opt out of the product code. It may be on the invoice.',
    {},
    { outcome: 'allowed', data: { declaration_product_code: 'share' } },
  ),
  code.no(
    'De gemeente vraagt de productcode zonder rekening.',
    'The municipality asks for the product code without an invoice.',
    { legalDuty: 'delivery_to_municipality', exchange: 'answer_request' },
    { outcome: 'not_allowed' },
  ),
  code.unknown(
    'Of dit bij een rekening hoort, is niet bekend.',
    'Whether this belongs to an invoice is not known.',
    { legalDuty: undefined, exchange: 'answer_request' },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  optOut.yes(
    'De ouders tekenden de privacyverklaring. De productcode blijft weg.',
    'The parents signed the privacy statement. The product code stays off.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { declaration_product_group: 'share', declaration_product_code: 'withhold' },
    },
  ),
  optOut.no(
    'Er is geen privacyverklaring.',
    'There is no privacy statement.',
    { diagnosisOptOut: false },
    { outcome: 'allowed', data: { declaration_product_code: 'share' } },
  ),
  optOut.unknown(
    'Naar welk bureau de rekening gaat, is niet bekend.',
    'To which office the invoice goes is not known.',
    { recipient: { role: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  ceiling.yes(
    'De gemeente vraagt het hulpplan erbij, ook nu er zorgen zijn. Het plan blijft bij de hulp.',
    'The municipality asks for the care plan too, now that there are worries. The plan stays with the helper.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', plan_of_action: 'withhold', youth_care_file: 'withhold' },
    },
  ),
  ceiling.no(
    'De gemeente vraagt alleen wat nodig is.',
    'The municipality asks only for what it needs.',
    { data: [fact('support_need')] },
    { outcome: 'allowed' },
  ),
  ceiling.unknown(
    'Wie het plan heeft, is niet bekend.',
    'Who has the plan is not known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  rest.yes(
    'De gemeente vraagt ook naar de gesprekken. Die zijn niet nodig om hulp te regelen, ook al zeiden de ouders ja.',
    'The municipality also asks about the conversations. Arranging help does not take those, though the parents agreed.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', contact_content: 'withhold' },
    },
  ),
  rest.no(
    'Er is geen plicht om te leveren; de ouders zeiden ja.',
    'There is no duty to supply; the parents agreed.',
    { legalDuty: 'none' },
    { outcome: 'allowed', data: { contact_content: 'share' } },
  ),
  rest.unknown(
    'Of de gemeente dit voor haar taak vraagt, is niet bekend.',
    'Whether the municipality asks this for its task is not known.',
    { legalDuty: undefined },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  arranges.yes(
    'De gemeente zet hulp in en zegt de aanbieder wat nodig is. Een hulpplan hoort daar niet bij.',
    'The municipality deploys help and tells the provider what is needed. A care plan is no part of it.',
    {},
    {
      outcome: 'allowed_with_conditions',
      bases: ['public_task'],
      data: {
        name_contact: 'share',
        bsn: 'share',
        support_need: 'share',
        plan_of_action: 'withhold',
      },
    },
  ),
  arranges.no(
    'De ontvanger geeft geen jeugdhulp.',
    'The recipient gives no youth care.',
    { recipient: { role: 'housing_officer', setting: 'housing', domain: 'housing' } },
    { outcome: 'not_allowed' },
  ),
  arranges.unknown(
    'Voor welke wet deze ambtenaar werkt, is niet bekend.',
    'For which act this official works is not known.',
    { sharer: { role: 'civil_servant', domain: undefined }, data: [fact('support_need')] },
    { outcome: 'incomplete', questions: ['/sharer/domain'] },
  ),
]

const supervisor = takingPart({ role: 'family_guardian', setting: 'youth_care', domain: 'youth' })
const supervised = {
  ...settled,
  exchange: 'answer_request',
  sharer: nurse,
  recipient: supervisor,
  client: smallChild,
  consent: { status: 'refused', by: ['parents_with_authority'] },
  legalDuty: 'supervision_order_request',
} as const
const answer = tries('jeugdwet/7.3.11-4', {
  ...supervised,
  data: [fact('health'), fact('family_situation', { about: 'family_member' })],
})
const unasked = tries('jeugdwet/7.3.11-4/eigen-beweging', {
  ...supervised,
  exchange: 'report',
  data: [fact('safety_signals')],
})
const unaskedLittle = tries('jeugdwet/7.3.11-4/beperken', {
  ...supervised,
  exchange: 'report',
  sharer: nurse,
  client: { age: 9, representative: 'one_parent_with_authority' },
  consent: { ...agreed, by: ['one_parent_with_authority'] },
  data: [fact('safety_signals')],
})
const parentHealth = tries('jeugdwet/7.3.11-4/ouder', {
  ...supervised,
  sharer: physician,
  data: [fact('health', { about: 'family_member' })],
})
const voluntary = tries('jeugdwet/7.3.11-4/zonder-rechter', { ...supervised, legalDuty: 'none' })
const noGuardian = tries('bw1/262', { ...supervised, legalDuty: 'guardian_request' })
const measure = tries('jeugdwet/7.3.1', {
  ...settled,
  sharer: { role: 'family_guardian', setting: 'youth_care', domain: 'youth' },
  recipient: takingPart(teacher),
  client: smallChild,
  consent: { status: 'will_not_be_asked' },
  data: [fact('safety_signals'), fact('youth_care_file')],
})

/** Under a supervision order, and without one. */
export const protectionScenarios = [
  answer.yes(
    'De gezinsvoogd vraagt een verpleegkundige naar kind en ouders. Zij moet antwoorden.',
    'The family supervisor asks a nurse about child and parents. She must answer.',
    {},
    {
      outcome: 'allowed',
      bases: ['legal_obligation'],
      data: { health: 'share', family_situation: 'share' },
    },
  ),
  answer.yes(
    'Ook dan gaat het dossier zelf niet mee.',
    'Even then the file itself does not go along.',
    { data: [fact('health'), fact('client_file')] },
    { outcome: 'allowed_with_conditions', data: { health: 'share', client_file: 'withhold' } },
  ),
  answer.no(
    'Er is geen ondertoezichtstelling, alleen hulp onder druk. De ouders zeiden nee.',
    'There is no supervision order, only help under pressure. The parents refused.',
    { legalDuty: 'none' },
    { outcome: 'not_allowed' },
  ),
  answer.unknown(
    'Of er een ondertoezichtstelling is, is niet bekend.',
    'Whether there is a supervision order is not known.',
    { legalDuty: undefined },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  unasked.yes(
    'De leraar meldt zich zelf bij de gezinsvoogd. Dat mag, het moet niet.',
    'The teacher turns to the supervisor unasked. That may be done, it need not.',
    { sharer: teacher },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['limit_to_protection', 'strive_for_consent'],
      bases: ['statutory_right_to_report'],
      data: { safety_signals: 'share' },
    },
  ),
  unasked.no(
    'De gezinsvoogd vroeg het zelf. Dan is het een plicht.',
    'The supervisor asked. Then it is a duty.',
    { exchange: 'answer_request' },
    { outcome: 'allowed' },
  ),
  unasked.unknown(
    'Of de gezinsvoogd dit vroeg, staat er niet.',
    'Whether the supervisor asked is not said.',
    { exchange: undefined },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  unaskedLittle.yes(
    'De moeder vindt het goed dat de verpleegkundige zelf belt. Zij vertelt alleen het nodige.',
    'The mother is fine with the nurse calling unasked. She tells only what is needed.',
    {},
    { outcome: 'allowed_with_conditions', conditions: ['limit_to_protection'] },
  ),
  unaskedLittle.no(
    'De gezinsvoogd vroeg het zelf.',
    'The supervisor asked.',
    { exchange: 'answer_request' },
    { outcome: 'allowed', without: ['limit_to_protection'] },
  ),
  unaskedLittle.unknown(
    'Of de gezinsvoogd hierom vroeg, is niet bekend.',
    'Whether the supervisor asked for this is not known.',
    { exchange: undefined },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  parentHealth.yes(
    'De gezinsvoogd vraagt de huisarts naar de ziekte van moeder. Hoe ver dat gaat, is niet zeker.',
    'The supervisor asks the GP about mother’s illness. How far that goes is not certain.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice', 'limit_to_original_question'],
      data: { health: 'only_if' },
    },
  ),
  parentHealth.yes(
    'Bij de psychiater van de vader geldt hetzelfde.',
    'The same holds for father’s psychiatrist.',
    {
      sharer: psychiatrist,
      client: { age: 38, capacity: 'capable', representative: 'none' },
      data: [fact('diagnosis')],
    },
    { outcome: 'professional_judgement', data: { diagnosis: 'only_if' } },
  ),
  parentHealth.no(
    'De vraag gaat over de gezondheid van het kind.',
    'The question is about the health of the child.',
    { data: [fact('health')] },
    { outcome: 'allowed' },
  ),
  parentHealth.unknown(
    'Of de rechter toezicht oplegde, is niet bekend.',
    'Whether the court ordered supervision is not known.',
    { legalDuty: undefined },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  voluntary.yes(
    'Een jeugdbeschermer vraagt iets in een vrijwillig traject. Zonder toestemming niet.',
    'A youth protector asks something in a voluntary track. Not without consent.',
    {},
    { outcome: 'not_allowed' },
  ),
  voluntary.yes(
    'Een jeugdhulpverlener is geen gezinsvoogd, ook al heet het een verzoek.',
    'A youth care worker is no family supervisor, whatever the request is called.',
    { recipient: youthWorker, legalDuty: 'supervision_order_request' },
    { outcome: 'not_allowed' },
  ),
  voluntary.no(
    'Er is een ondertoezichtstelling.',
    'There is a supervision order.',
    { legalDuty: 'supervision_order_request' },
    { outcome: 'allowed' },
  ),
  voluntary.unknown(
    'Of er een maatregel is, weet de verpleegkundige niet.',
    'Whether there is a measure the nurse does not know.',
    { legalDuty: undefined },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  noGuardian.yes(
    'Een gezinsvoogd vraagt iets als voogd. Dat is hij niet.',
    'A family supervisor asks something as guardian. He is not one.',
    {},
    { outcome: 'not_allowed' },
  ),
  noGuardian.no(
    'Hij vraagt het voor de ondertoezichtstelling.',
    'He asks for the supervision order.',
    { legalDuty: 'supervision_order_request' },
    { outcome: 'allowed' },
  ),
  noGuardian.unknown(
    'Waarom hij het vraagt, is niet bekend.',
    'Why he asks is not known.',
    { legalDuty: undefined },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  measure.yes(
    'De gezinsvoogd zegt de leraar wat veilig is voor het kind. Het dossier blijft dicht.',
    'The supervisor tells the teacher what is safe for the child. The file stays closed.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['limit_to_protection', 'strive_for_consent'],
      data: { safety_signals: 'share', youth_care_file: 'withhold' },
    },
  ),
  measure.no(
    'Een jeugdhulpverlener zonder maatregel kan dit niet zomaar vertellen.',
    'A youth care worker without a measure cannot simply tell this.',
    { sharer: youthWorker },
    { outcome: 'not_allowed' },
  ),
  measure.unknown(
    'Wie dit vertelt, is niet bekend.',
    'Who tells this is not known.',
    { sharer: nobody, recipient: socialWorker },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
]

export const jeugdwetScenarios = [...municipalityScenarios, ...protectionScenarios]
