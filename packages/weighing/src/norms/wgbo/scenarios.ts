import { tries } from '../scenario.ts'
import {
  agreed,
  fact,
  nurse,
  physician,
  psychologist,
  settled,
  socialWorker,
  takingPart,
  teacher,
  youthOfficer,
  youthWorker,
} from '../situations.ts'

const silent = { status: 'will_not_be_asked' } as const
const nobody = { role: undefined, setting: undefined, domain: undefined } as const
const inTeam = { relation: 'same_treatment_team' } as const
const standsIn = { relation: 'substitute' } as const
const quiet = { ...settled, consent: silent } as const

const team = tries('wgbo/457-2', {
  ...quiet,
  sharer: physician,
  recipient: takingPart({ ...nurse, ...inTeam }),
  data: [fact('health')],
})
const youthTeam = tries('jeugdwet/7.3.11-2-a', {
  ...quiet,
  recipient: takingPart({ ...youthWorker, ...standsIn }),
})
const supervisors = tries('jeugdwet/7.3.11-2-a/maatregel', {
  ...quiet,
  sharer: { role: 'family_guardian', setting: 'youth_care', domain: 'youth' },
  recipient: takingPart({
    role: 'family_guardian',
    setting: 'youth_care',
    domain: 'youth',
    ...standsIn,
  }),
  data: [fact('family_situation')],
})
const colleagues = tries('beroepscode/waarneming', {
  ...quiet,
  sharer: socialWorker,
  recipient: takingPart({ ...socialWorker, ...standsIn }),
})
const across = tries('wgbo/457-2/andere-organisatie', {
  ...settled,
  exchange: 'network',
  action: 'discuss',
  sharer: physician,
  recipient: takingPart({ ...youthWorker, ...inTeam }),
  consent: { status: 'not_objected' },
})
const unsure = tries('wgbo/457-2/kring-onzeker', {
  ...quiet,
  sharer: physician,
  recipient: takingPart({ ...youthWorker, ...inTeam }),
})
const objection = tries('wgbo/457-2/bezwaar', {
  ...settled,
  sharer: physician,
  recipient: takingPart({ ...nurse, ...inTeam }),
  consent: { status: 'refused' },
})

/** The circle of those who work on the same help. */
export const involvedScenarios = [
  team.yes(
    'De wijkverpleegkundige hoort bij dezelfde behandeling. Toestemming hoeft niet.',
    'The district nurse takes part in the same treatment. Consent is not needed.',
    {},
    { outcome: 'allowed', bases: ['contract'], data: { health: 'share' } },
  ),
  team.yes(
    'Een psycholoog met een eigen praktijk wordt waargenomen door een collega.',
    'A colleague stands in for a psychologist in private practice.',
    { sharer: psychologist, recipient: { ...psychologist, ...standsIn } },
    { outcome: 'allowed', data: { health: 'share' } },
  ),
  team.no(
    'Een arts die de patiënt niet behandelt, staat buiten de kring.',
    'A physician who does not treat the patient is outside the circle.',
    { recipient: { ...physician, relation: 'other' } },
    { outcome: 'not_allowed' },
  ),
  team.unknown(
    'Welk werk de arts deelt, is nog niet bekend.',
    'Who shares this is not known yet.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  youthTeam.yes(
    'Een jeugdhulpverlener is ziek. De waarnemer krijgt wat die nodig heeft.',
    'A youth care worker is ill. The substitute gets what is needed.',
    {},
    { outcome: 'allowed', bases: ['contract'] },
  ),
  youthTeam.no(
    'Een collega uit een ander team neemt niet waar.',
    'A colleague from another team does not stand in.',
    { recipient: { relation: 'same_field_colleague' } },
    { outcome: 'not_allowed' },
  ),
  youthTeam.unknown(
    'Het gaat naar de waarnemer, maar wie deelt is niet bekend.',
    'It goes to the substitute, but who shares is not known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  supervisors.yes(
    'Een gezinsvoogd draagt de weekdienst over aan een collega.',
    'A family supervisor hands the weekend duty to a colleague.',
    {},
    { outcome: 'allowed', bases: ['public_task'], data: { family_situation: 'share' } },
  ),
  supervisors.no(
    'De collega neemt niet waar en hoort niet bij dit gezin.',
    'The colleague does not stand in and has no part in this family.',
    { recipient: { relation: 'other' } },
    { outcome: 'not_allowed' },
  ),
  supervisors.unknown(
    'Wie het overdraagt, is niet bekend.',
    'Who hands over is not known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  colleagues.yes(
    'Een sociaal werker gaat met verlof. De collega die overneemt, weet wat nodig is.',
    'A social worker goes on leave. The colleague who takes over knows what is needed.',
    {},
    { outcome: 'allowed', data: { support_need: 'share' } },
  ),
  colleagues.no(
    'Een collega is alleen nieuwsgierig.',
    'A colleague is merely curious.',
    { recipient: { relation: 'other' } },
    { outcome: 'not_allowed' },
  ),
  colleagues.unknown(
    'Wie er met verlof gaat, staat er niet.',
    'Who goes on leave is not said.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  across.yes(
    'Huisarts en gezinscoach werken in één plan, en het gezin weet dat. Toch is de kring niet zeker.',
    'GP and family coach work in one plan, and the family knows. Still the circle is not certain.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice'],
      data: { support_need: 'only_if' },
    },
  ),
  across.no(
    'Zij werken samen, maar het gezin weet van niets.',
    'They work together, but the family knows nothing.',
    { consent: silent },
    { outcome: 'not_allowed' },
  ),
  across.unknown(
    'Of het gezin van het overleg weet, is niet bekend.',
    'Whether the family knows of the meeting is not known.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  unsure.yes(
    'Een arts noemt de gezinscoach een teamgenoot. Dat is nog geen team.',
    'A physician calls the family coach a team mate. That makes no team yet.',
    {},
    { outcome: 'not_allowed' },
  ),
  unsure.no(
    'De cliënt zei ja. Dan is de kring geen vraag.',
    'The client agreed. Then the circle is no question.',
    { consent: agreed },
    { outcome: 'allowed' },
  ),
  unsure.unknown(
    'Waar de psycholoog werkt, is niet bekend.',
    'Where the psychologist works is not known.',
    { recipient: { role: 'psychologist', setting: undefined, domain: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/setting'] },
  ),
  objection.yes(
    'De patiënt wil niet dat het team dit hoort. Dat weegt zwaar.',
    'The patient does not want the team to hear this. That weighs heavily.',
    {},
    { outcome: 'allowed', conditions: ['record_reasons_for_sharing_without_consent'] },
  ),
  objection.no(
    'De patiënt weet ervan en is niet tegen.',
    'The patient knows of it and does not object.',
    { consent: { status: 'not_objected' } },
    { outcome: 'allowed' },
  ),
  objection.unknown(
    'Of de patiënt bezwaar heeft, is niet gevraagd.',
    'Whether the patient objects was not asked.',
    { consent: { status: undefined } },
    { outcome: 'allowed' },
  ),
]

const smallChild = { age: 8, representative: 'parents_with_authority' } as const
const child = { age: 14, capacity: 'capable', representative: 'parents_with_authority' } as const
const parent = {
  role: 'parent',
  setting: 'citizen',
  relation: 'parent_with_authority',
  involved: true,
  needsForTask: true,
  roleVerified: true,
} as const
const guardian = { ...parent, role: 'guardian', setting: 'youth_care', relation: 'other' } as const
const daughter = {
  role: 'family_or_neighbour',
  setting: 'citizen',
  involved: true,
  needsForTask: true,
  roleVerified: true,
} as const
const toParent = {
  ...quiet,
  sharer: physician,
  recipient: parent,
  data: [fact('health')],
} as const
const under12 = tries('wgbo/457-3', { ...toParent, client: smallChild })
const from12 = tries('wgbo/457-3/12-tot-16', {
  ...toParent,
  exchange: 'answer_request',
  client: child,
  consent: { status: 'not_objected', by: ['client'] },
})
const childFirst = tries('wgbo/457-3/eerst-het-kind', { ...toParent, client: child })
const childRefuses = tries('wgbo/457-3/kind-wil-niet', {
  ...toParent,
  client: child,
  consent: { status: 'refused', by: ['client'] },
})
const incapable = tries('wgbo/465', {
  ...toParent,
  recipient: daughter,
  client: { age: 81, capacity: 'incapable', representative: 'family' },
})
const from16 = tries('wgbo/447', { ...toParent, client: { ...child, age: 16 } })

/** Parents, guardians, and those who speak for an adult. */
export const representativeScenarios = [
  under12.yes(
    'Een moeder met gezag hoort van de kinderarts hoe het met haar kind van 8 gaat.',
    'A mother with authority hears from the physician how her child of 8 is.',
    {},
    { outcome: 'allowed', bases: ['legal_obligation'], data: { health: 'share' } },
  ),
  under12.yes(
    'Een voogd vraagt naar een kind van 8. Eerst wordt nagegaan of het de voogd is.',
    'A guardian asks about a child of 8. First it is checked that this is the guardian.',
    { recipient: { ...guardian, roleVerified: undefined } },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['verify_authority'],
      data: { health: 'only_if' },
    },
  ),
  under12.no(
    'Een vader zonder gezag krijgt langs deze weg niets.',
    'A father without authority gets nothing this way.',
    { recipient: { relation: 'parent_without_authority' } },
    { outcome: 'not_allowed' },
  ),
  under12.unknown(
    'Hoe oud het kind is, is niet bekend.',
    'How old the child is, is not known.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
  from12.yes(
    'Een voogd vraagt naar een jongen van 12. Hij vindt het goed.',
    'A guardian asks about a boy of 12. He is fine with it.',
    { recipient: guardian, client: { age: 12, representative: 'guardian' } },
    { outcome: 'allowed', data: { health: 'share' } },
  ),
  from12.no(
    'Een meisje van 16 beslist zelf wat haar ouders horen.',
    'A girl of 16 decides what her parents hear.',
    { client: { age: 16 } },
    { outcome: 'not_allowed' },
  ),
  from12.unknown(
    'De leeftijd van het kind is onbekend.',
    'The age of the child is unknown.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
  childFirst.yes(
    'De ouders van een meisje van 14 vragen de arts. Die bespreekt het eerst met haar.',
    'The parents of a girl of 14 ask the physician, who discusses it with her first.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['consent_of_client_and_representative'],
      data: { health: 'only_if' },
    },
  ),
  childFirst.no(
    'Het meisje vindt het goed.',
    'The girl is fine with it.',
    { consent: { status: 'not_objected' } },
    { outcome: 'allowed', without: ['consent_of_client_and_representative'] },
  ),
  childFirst.unknown(
    'Wat het meisje vindt, is niet bekend.',
    'What the girl thinks is not known.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  childRefuses.yes(
    'Een jongen van 14 wil niet dat zijn ouders dit horen. Dat weegt de arts met een collega.',
    'A boy of 14 does not want his parents to hear this. The physician weighs that with a colleague.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['consult_colleague'],
      data: { health: 'only_if' },
    },
  ),
  childRefuses.no(
    'De jongen is niet tegen.',
    'The boy does not object.',
    { consent: { status: 'not_objected', by: ['client'] } },
    { outcome: 'allowed', data: { health: 'share' } },
  ),
  childRefuses.unknown(
    'Wat de jongen ervan vindt, is niet gevraagd.',
    'What the boy thinks of it was not asked.',
    { consent: { status: undefined, by: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  incapable.yes(
    'De dochter spreekt voor haar vader met alzheimer. De arts vertelt wat zij moet weten.',
    'The daughter speaks for her father with Alzheimer’s. The physician tells what she must know.',
    {},
    { outcome: 'allowed', data: { health: 'share' } },
  ),
  incapable.no(
    'Haar vader kan zelf beslissen.',
    'Her father can decide in person.',
    { client: { capacity: 'capable' } },
    { outcome: 'not_allowed' },
  ),
  incapable.unknown(
    'Of zij voor haar vader mag spreken, is niet bekend.',
    'Whether she may speak for her father is not known.',
    { client: { representative: undefined } },
    { outcome: 'incomplete', questions: ['/client/representative'] },
  ),
  from16.yes(
    'Een voogd vraagt naar een jongere van 16. Die beslist zelf.',
    'A guardian asks about a young person of 16, who decides in person.',
    { recipient: guardian },
    { outcome: 'not_allowed' },
  ),
  from16.no('Het kind is 8.', 'The child is 8.', { client: smallChild }, { outcome: 'allowed' }),
  from16.unknown(
    'Hoe oud de jongere is, weet de arts niet.',
    'How old the young person is the physician does not know.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
]

const examined = {
  ...quiet,
  sharer: psychologist,
  recipient: takingPart({ role: 'researcher', relation: 'researcher_for_client' }),
  data: [fact('treatment_course')],
} as const
const examination = tries('beroepscode/onderzoek', examined)
const youngExamination = tries('beroepscode/onderzoek/12-tot-16', { ...examined, client: child })

/** An examination for the client, and one for somebody else. */
export const examinationScenarios = [
  examination.yes(
    'Een vrouw vroeg zelf om een onderzoek. De psycholoog geeft wat de onderzoeker nodig heeft.',
    'A woman asked for an examination. The psychologist gives what the examiner needs.',
    {},
    { outcome: 'allowed', bases: ['contract'], data: { treatment_course: 'share' } },
  ),
  examination.no(
    'Een werkgever vroeg om het onderzoek. Dan is toestemming nodig.',
    'An employer asked for the examination. Then consent is needed.',
    { recipient: { relation: 'researcher_for_other' } },
    { outcome: 'not_allowed' },
  ),
  examination.no(
    'Een werkgever vroeg erom, en de vrouw is nog niets gevraagd.',
    'An employer asked for it, and the woman has not been asked yet.',
    { recipient: { relation: 'researcher_for_other' }, consent: { status: 'not_asked' } },
    { outcome: 'allowed_with_conditions', conditions: ['obtain_consent'] },
  ),
  examination.unknown(
    'Hoe oud de cliënt is, staat er niet.',
    'How old the client is, is not said.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
  youngExamination.yes(
    'De ouders van een kind van 14 vroegen om onderzoek. Het kind moet het ook willen.',
    'The parents of a child of 14 asked for an examination. The child must want it too.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['consent_of_client_and_representative'],
      data: { treatment_course: 'only_if' },
    },
  ),
  youngExamination.no(
    'Het kind is 9 en de ouders vroegen erom.',
    'The child is 9 and the parents asked for it.',
    { client: smallChild },
    { outcome: 'allowed' },
  ),
  youngExamination.unknown(
    'De leeftijd van het kind is onbekend.',
    'The age of the child is unknown.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
]

const harm = tries('wgbo/453', {
  ...settled,
  necessity: { ...settled.necessity, harmsClient: true },
})
const harmSelf = tries('wgbo/448-3', {
  ...quiet,
  sharer: physician,
  recipient: { role: 'client', setting: 'citizen' },
  necessity: { ...settled.necessity, harmsClient: true },
})
const file = tries('wgbo/457-1/geen-dossier', {
  ...settled,
  sharer: physician,
  recipient: takingPart(socialWorker),
  data: [fact('answer_to_original_question'), fact('client_file')],
})
const school = tries('wgbo/457-1/school', {
  ...settled,
  sharer: physician,
  recipient: takingPart(teacher),
  data: [fact('support_need'), fact('diagnosis')],
})
const financed = tries('zutphen/zorg-aan-gemeente', {
  ...quiet,
  exchange: 'answer_request',
  sharer: { role: 'psychiatrist', setting: 'health_care', domain: 'health' },
  recipient: takingPart({ ...youthOfficer, relation: 'financier' }),
  data: [fact('support_need'), fact('support_expectations'), fact('treatment_course')],
})
const content = tries('zutphen/zorg-aan-gemeente/inhoud', {
  ...settled,
  sharer: physician,
  recipient: takingPart({ role: 'municipal_wmo_officer', setting: 'municipality', domain: 'wmo' }),
  danger: { level: 'threatening', to: ['client'], kind: 'other' },
  data: [fact('support_need'), fact('diagnosis')],
})
const municipal = tries('avg/7/gemeente', {
  ...settled,
  sharer: physician,
  recipient: takingPart(youthOfficer),
})
const own = tries('knmg/ook-met-toestemming', settled)

/** What a good helper keeps back. */
export const careLimitScenarios = [
  harm.yes(
    'De cliënt zei ja, maar delen zou hem schaden. De hulpverlener doet het niet.',
    'The client agreed, but sharing would harm him. The helper does not do it.',
    {},
    { outcome: 'not_allowed', data: { support_need: 'withhold' } },
  ),
  harm.yes(
    'Een vader met gezag is misschien de dader. Het kind zou schade lijden.',
    'A father with authority is perhaps the perpetrator. The child would be harmed.',
    { sharer: physician, recipient: parent, client: smallChild, consent: { status: 'not_asked' } },
    { outcome: 'not_allowed' },
  ),
  harm.no(
    'Er is geen schade te verwachten.',
    'No harm is to be expected.',
    { necessity: { harmsClient: false } },
    { outcome: 'allowed' },
  ),
  harm.unknown(
    'Delen zou schaden. Wat er gaat gebeuren is nog open.',
    'Sharing would harm. What will happen is still open.',
    { action: undefined },
    { outcome: 'incomplete', questions: ['/action'] },
  ),
  content.yes(
    'De cliënt vindt goed dat de Wmo-consulent weet welke hulp nodig is. De diagnose blijft bij de huisarts.',
    'The client approves that the Wmo officer knows which help is needed. The diagnosis stays with the GP.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', diagnosis: 'withhold' },
    },
  ),
  content.no(
    'Aan het wijkteam mag de huisarts met toestemming wel meer vertellen.',
    'With consent the GP may tell the neighbourhood team more.',
    { recipient: socialWorker },
    { outcome: 'allowed', data: { diagnosis: 'share' } },
  ),
  content.unknown(
    'Naar wie het gaat, is niet bekend.',
    'To whom it goes is not known.',
    { recipient: { role: undefined, setting: undefined, domain: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  harmSelf.yes(
    'De uitslag zou de cliënt nu ernstig schaden. De arts overlegt en vertelt het later.',
    'The result would seriously harm the client now. The physician consults and tells it later.',
    {},
    { outcome: 'not_allowed', conditions: ['consult_colleague'] },
  ),
  harmSelf.no(
    'De cliënt kan dit goed horen.',
    'The client can well hear this.',
    { necessity: { harmsClient: false } },
    { outcome: 'allowed' },
  ),
  harmSelf.unknown(
    'Aan wie de uitslag gaat, is niet bekend.',
    'To whom the result goes is not known.',
    { recipient: { role: undefined, setting: undefined } },
    { outcome: 'not_allowed' },
  ),
  file.yes(
    'De huisarts antwoordt het wijkteam, met toestemming. Het dossier gaat niet mee.',
    'The GP answers the neighbourhood team, with consent. The file does not go along.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { answer_to_original_question: 'share', client_file: 'withhold' },
    },
  ),
  file.no(
    'De patiënt stapt over. De nieuwe huisarts krijgt het dossier.',
    'The patient changes doctors. The new GP gets the file.',
    { exchange: 'handover', recipient: physician },
    { outcome: 'allowed', data: { client_file: 'share' } },
  ),
  file.unknown(
    'Of dit een overdracht is, staat er niet.',
    'Whether this is a handover is not said.',
    { exchange: undefined },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  school.yes(
    'De schoolarts zegt wat het kind in de klas nodig heeft. De diagnose noemt zij niet.',
    'The school doctor says what the child needs in class. She does not name the diagnosis.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', diagnosis: 'withhold' },
    },
  ),
  school.no(
    'Een arts schrijft aan een andere arts.',
    'A physician writes to another physician.',
    { recipient: physician },
    { outcome: 'allowed', data: { diagnosis: 'share' } },
  ),
  school.unknown(
    'Wie op school dit hoort, is niet bekend.',
    'Who at school hears this is not known.',
    { recipient: { role: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  financed.yes(
    'De gemeente betaalt deze jeugd-ggz. Zij hoort wat nodig is, en niets van de behandeling.',
    'The municipality pays for this mental health care. It hears what is needed, nothing of the treatment.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: {
        support_need: 'share',
        support_expectations: 'share',
        treatment_course: 'withhold',
      },
    },
  ),
  financed.no(
    'De zorgverzekeraar betaalt. De gemeente krijgt niets.',
    'The health insurer pays. The municipality gets nothing.',
    { recipient: { relation: 'other' } },
    { outcome: 'not_allowed' },
  ),
  financed.unknown(
    'Wie dit geeft, is niet bekend.',
    'Who gives this is not known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  municipal.yes(
    'De patiënt tekende een formulier voor de gemeente. Dat helpt niet.',
    'The patient signed a form for the municipality. That does not help.',
    {},
    { outcome: 'not_allowed' },
  ),
  municipal.no(
    'De patiënt zei ja tegen een sociaal werker.',
    'The patient agreed to a social worker.',
    { recipient: socialWorker },
    { outcome: 'allowed' },
  ),
  municipal.unknown(
    'Of de patiënt iets gevraagd is, staat er niet.',
    'Whether the patient was asked is not said.',
    { consent: { status: undefined } },
    { outcome: 'not_allowed' },
  ),
  own.yes(
    'De cliënt zei ja, en toch kiest de hulpverlener zelf.',
    'The client agreed, and still the helper chooses.',
    {},
    { outcome: 'allowed' },
  ),
  own.no(
    'De cliënt is nog niets gevraagd.',
    'The client has not been asked yet.',
    { consent: { status: 'not_asked' } },
    { outcome: 'allowed_with_conditions' },
  ),
  own.unknown(
    'Of de uitleg duidelijk was, is niet bekend.',
    'Whether the explanation was clear is not known.',
    { consent: { informed: undefined } },
    { outcome: 'incomplete', questions: ['/consent/informed'] },
  ),
]

export const wgboScenarios = [
  ...involvedScenarios,
  ...examinationScenarios,
  ...representativeScenarios,
  ...careLimitScenarios,
]
