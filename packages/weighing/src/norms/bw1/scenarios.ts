import { tries } from '../scenario.ts'
import {
  agreed,
  fact,
  physician,
  settled,
  takingPart,
  teacher,
  youthOfficer,
  youthWorker,
} from '../situations.ts'

const smallChild = { age: 8, representative: 'one_parent_with_authority' } as const
const board = takingPart({ role: 'child_protection_board_officer', setting: 'justice' })
const inquiry = {
  ...settled,
  exchange: 'answer_request',
  sharer: physician,
  recipient: board,
  client: smallChild,
  consent: { status: 'not_asked' },
  legalDuty: 'child_protection_inquiry',
  data: [fact('safety_signals'), fact('health')],
} as const
const otherParent = {
  role: 'parent',
  setting: 'citizen',
  relation: 'parent_without_authority',
  roleVerified: true,
} as const
const asked = {
  ...settled,
  exchange: 'answer_request',
  sharer: physician,
  recipient: otherParent,
  client: smallChild,
  consent: { status: 'will_not_be_asked' },
  legalDuty: 'parent_information',
  data: [fact('treatment_course'), fact('name_contact')],
} as const

const right = tries('bw1/240', inquiry)
const little = tries('bw1/240/beperken', {
  ...inquiry,
  consent: { ...agreed, by: ['one_parent_with_authority'] },
})
const request = tries('jeugdwet/2.4-1', {
  ...inquiry,
  exchange: 'report',
  sharer: youthOfficer,
  consent: { status: 'refused' },
  data: [fact('safety_signals'), fact('family_situation')],
})
const informs = tries('bw1/377c', asked)
const noFile = tries('bw1/377c/geen-dossier', {
  ...asked,
  sharer: teacher,
  consent: { ...agreed, by: ['one_parent_with_authority'] },
  data: [fact('school_attendance'), fact('school_file')],
})
const parents = tries('bw1/377b', {
  ...asked,
  sharer: { role: 'parent', setting: 'citizen', relation: 'parent_with_authority' },
})
const school = tries('wpo/11', {
  ...asked,
  sharer: teacher,
  recipient: { ...otherParent, relation: 'parent_with_authority' },
  client: { age: 17, capacity: 'capable', representative: 'parents_with_authority' },
  data: [fact('behaviour_observation')],
})
const byParents = { ...agreed, by: ['parents_with_authority'] } as const
const disagree = tries('bw1/253a', {
  ...settled,
  client: { age: 8, representative: 'parents_with_authority' },
  consent: {
    ...agreed,
    by: ['one_parent_with_authority'],
    refusedBy: ['one_parent_with_authority'],
  },
})
const listen = tries('jeugdwet/7.3.2-1', {
  ...settled,
  client: { age: 10, representative: 'parents_with_authority' },
  consent: { ...byParents, refusedBy: ['client'] },
})

/** Parents, guardians and the child protection board. */
export const familyScenarios = [
  right.yes(
    'De Raad vraagt een huisarts naar een kind. Hij mag antwoorden, en vraagt eerst toestemming.',
    'The Board asks a GP about a child. He may answer, and asks for consent first.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['strive_for_consent', 'limit_to_protection'],
      bases: ['statutory_right_to_report'],
      data: { safety_signals: 'share', health: 'share' },
    },
  ),
  right.yes(
    'De ouders zeiden nee. Het recht om de Raad te antwoorden blijft, na een eigen afweging.',
    'The parents refused. The right to answer the Board remains, after a weighing of one’s own.',
    { consent: { status: 'refused' } },
    { outcome: 'allowed_with_conditions', data: { health: 'share' } },
  ),
  right.no(
    'De Raad zit bij een overleg. Er is geen onderzoek.',
    'The Board takes part in a meeting. There is no inquiry.',
    { exchange: 'network', legalDuty: 'none', consent: { status: 'refused' } },
    { outcome: 'not_allowed' },
  ),
  right.unknown(
    'Waarom de Raad belt, is niet bekend.',
    'Why the Board calls is not known.',
    { exchange: 'network', legalDuty: undefined },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  right.yes(
    'De Raad vraagt iets. Welke wet dat is, hoeft de huisarts niet te weten.',
    'The Board asks something. Which act that is, the GP need not know.',
    { legalDuty: undefined },
    { outcome: 'allowed_with_conditions', data: { health: 'share' } },
  ),
  little.yes(
    'De moeder zei ja. Ook dan gaat alleen mee wat de Raad nodig heeft.',
    'The mother agreed. Even then only what the Board needs goes along.',
    {},
    { outcome: 'allowed_with_conditions', conditions: ['limit_to_protection'] },
  ),
  little.no(
    'Het is geen onderzoek van de Raad, en de moeder zei ja.',
    'It is no inquiry by the Board, and the mother agreed.',
    { exchange: 'network', legalDuty: 'none' },
    { outcome: 'allowed', without: ['limit_to_protection'] },
  ),
  little.unknown(
    'Waarom de Raad dit wil weten, staat er niet.',
    'Why the Board wants to know is not said.',
    { exchange: 'network', legalDuty: undefined },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  request.yes(
    'De gemeente denkt dat het gezag moet veranderen. Zij vraagt de Raad om onderzoek.',
    'The municipality thinks that authority must change. It asks the Board for an inquiry.',
    {},
    {
      outcome: 'allowed',
      bases: ['legal_obligation'],
      data: { safety_signals: 'share', family_situation: 'share' },
    },
  ),
  request.no(
    'De Raad vraagt de gemeente iets. Dat is een recht.',
    'The Board asks the municipality something. That is a right.',
    { exchange: 'answer_request' },
    { outcome: 'allowed_with_conditions', conditions: ['limit_to_protection'] },
  ),
  request.yes(
    'Een kind dreigt in gevaar te raken. De gemeente moet de Raad vragen, ook zonder dat iemand een wet noemt.',
    'A child is about to be in danger. The municipality must ask the Board, though nobody names a law.',
    { legalDuty: undefined, danger: { level: 'threatening', to: ['child'], kind: 'other' } },
    { outcome: 'allowed', data: { safety_signals: 'share' } },
  ),
  request.unknown(
    'Of de gemeente een verzoek doet, is niet bekend.',
    'Whether the municipality makes a request is not known.',
    { exchange: undefined },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  informs.yes(
    'Een vader zonder gezag vraagt hoe de behandeling gaat. Hij hoort dat, maar geen adres.',
    'A father without authority asks how the treatment goes. He hears that, but no address.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { treatment_course: 'share', name_contact: 'withhold' },
    },
  ),
  informs.yes(
    'De leraar vertelt een vader zonder gezag hoe het met zijn zoon van 14 gaat.',
    'The teacher tells a father without authority how his son of 14 is.',
    { sharer: teacher, client: { age: 14 }, data: [fact('behaviour_observation')] },
    { outcome: 'allowed', data: { behaviour_observation: 'share' } },
  ),
  informs.no(
    'Het kind is 16. Het beslist zelf wat de arts vertelt.',
    'The child is 16, and decides what the physician tells.',
    { client: { age: 16 } },
    { outcome: 'not_allowed' },
  ),
  informs.unknown(
    'Of de vader hierom vroeg, staat er niet.',
    'Whether the father asked for this is not said.',
    { exchange: undefined, legalDuty: undefined },
    { outcome: 'incomplete', questions: ['/exchange', '/legalDuty'] },
  ),
  informs.yes(
    'De vader vraagt het, maar noemt geen wet. Dat hoeft ook niet.',
    'The father asks, but names no law. Nor need he.',
    { legalDuty: undefined },
    { outcome: 'allowed_with_conditions', data: { treatment_course: 'share' } },
  ),
  noFile.yes(
    'De vader wil het hele leerlingdossier. Hij hoort alleen wat belangrijk is.',
    'The father wants the whole pupil file. He hears only what matters.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { school_attendance: 'share', school_file: 'withhold' },
    },
  ),
  noFile.no(
    'Een vader met gezag mag het leerlingdossier zien.',
    'A father with authority may see the pupil file.',
    { recipient: { relation: 'parent_with_authority' } },
    { outcome: 'allowed', data: { school_file: 'share' } },
  ),
  noFile.unknown(
    'Wie het dossier vraagt, is niet bekend.',
    'Who asks for the file is not known.',
    { recipient: { role: undefined, setting: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  parents.yes(
    'Een moeder met gezag vertelt de vader hoe de behandeling gaat.',
    'A mother with authority tells the father how the treatment goes.',
    {},
    { outcome: 'allowed_with_conditions', data: { treatment_course: 'share' } },
  ),
  parents.no(
    'Een grootmoeder heeft deze plicht niet.',
    'A grandmother does not have this duty.',
    { sharer: { role: 'family_or_neighbour', relation: undefined } },
    { outcome: 'not_allowed' },
  ),
  parents.unknown(
    'Hoe oud het kind is, is niet bekend.',
    'How old the child is, is not known.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
  school.yes(
    'De ouders van een leerling van 17 vragen hoe het gaat op school.',
    'The parents of a pupil of 17 ask how things are at school.',
    {},
    { outcome: 'allowed', data: { behaviour_observation: 'share' } },
  ),
  school.no(
    'De leerling is 18. De school vraagt het eerst de leerling.',
    'The pupil is 18. The school asks the pupil first.',
    { client: { age: 18 } },
    { outcome: 'not_allowed' },
  ),
  school.unknown(
    'Hoe oud de leerling is, staat er niet.',
    'How old the pupil is, is not said.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
  disagree.yes(
    'Moeder zei ja, vader met gezag zei nee. Dan gaat er niets.',
    'Mother agreed, father with authority refused. Then nothing goes.',
    {},
    { outcome: 'not_allowed', data: { support_need: 'withhold' } },
  ),
  disagree.no(
    'Beide ouders zijn het eens.',
    'Both parents agree.',
    { consent: { by: ['parents_with_authority'], refusedBy: undefined } },
    { outcome: 'allowed' },
  ),
  disagree.unknown(
    'De ouders zijn het oneens. Hoe oud het kind is, is niet bekend.',
    'The parents disagree. How old the child is, is not known.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
  listen.yes(
    'Een kind van 10 is tegen. De ouders beslissen, en luisteren naar het kind.',
    'A child of 10 objects. The parents decide, and listen to the child.',
    {},
    { outcome: 'allowed' },
  ),
  listen.no(
    'Een kind van 12 is tegen. Dat telt mee.',
    'A child of 12 objects. That counts.',
    { client: { age: 12 } },
    { outcome: 'not_allowed' },
  ),
  listen.unknown(
    'Het kind is tegen, en de leeftijd staat er niet.',
    'The child objects, and the age is not said.',
    { sharer: youthWorker, client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
]
