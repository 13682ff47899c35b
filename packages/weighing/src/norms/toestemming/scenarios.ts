import { tries } from '../scenario.ts'
import {
  agreed,
  fact,
  nurse,
  physician,
  settled,
  socialWorker,
  takingPart,
  youthOfficer,
} from '../situations.ts'

const notAsked = { ...settled, consent: { status: 'not_asked' } } as const
const child = { age: 14, capacity: 'capable', representative: 'parents_with_authority' } as const
const smallChild = { age: 8, representative: 'parents_with_authority' } as const
const byParents = { ...agreed, by: ['parents_with_authority'] } as const
const byMother = { ...agreed, by: ['one_parent_with_authority'] } as const
const byBoth = { ...agreed, by: ['client', 'parents_with_authority'] } as const
const wmoWorker = { role: 'wmo_provider_worker', setting: 'wmo_provider', domain: 'wmo' } as const

const consent = tries('avg/6-1-a', settled)
const askParents = tries('avg/6-1-a/nog-vragen/ouders', { ...notAsked, client: smallChild })
const askBoth = tries('avg/6-1-a/nog-vragen/kind-en-ouders', { ...notAsked, client: child })
const ask = tries('avg/6-1-a/nog-vragen', notAsked)
const again = tries('avg/7', settled)
const expected = tries('knmg/veronderstelde-toestemming', {
  ...settled,
  consent: { status: 'not_objected' },
})

/** Consent that is whole, that must still be asked, and that does not count. */
export const consentBasisScenarios = [
  consent.yes(
    'Een volwassene zei ja tegen precies deze aanmelding.',
    'An adult agreed to exactly this registration.',
    {},
    { outcome: 'allowed', bases: ['consent'], data: { support_need: 'share' } },
  ),
  consent.yes(
    'Een kind van 14 en beide ouders zeiden ja.',
    'A child of 14 and both parents agreed.',
    { client: child, consent: byBoth },
    { outcome: 'allowed' },
  ),
  consent.yes(
    'Voor een kind van 8 zeiden beide ouders ja.',
    'For a child of 8 both parents agreed.',
    { client: smallChild, consent: byParents },
    { outcome: 'allowed' },
  ),
  consent.yes(
    'Een jongere van 16 zei zelf ja.',
    'A young person of 16 agreed in person.',
    { client: { age: 16 } },
    { outcome: 'allowed' },
  ),
  consent.no(
    'De cliënt zei nee en er is geen gevaar.',
    'The client said no and there is no danger.',
    { consent: { status: 'refused' } },
    { outcome: 'not_allowed' },
  ),
  consent.no(
    'De gemeente kan zich niet op een handtekening beroepen.',
    'The municipality cannot rely on a signature.',
    { sharer: youthOfficer, data: [fact('family_situation')] },
    { outcome: 'not_allowed' },
  ),
  consent.unknown(
    'Of de toestemming ook deze hulpverlener dekt, is niet nagegaan.',
    'Whether the consent covers this helper too was not checked.',
    { consent: { specific: undefined } },
    { outcome: 'incomplete', questions: ['/consent/specific'] },
  ),
  askParents.yes(
    'Het kind is 8. De vraag gaat naar beide ouders.',
    'The child is 8. The question goes to both parents.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent', 'consent_of_representative'],
      data: { support_need: 'only_if' },
    },
  ),
  askParents.no(
    'De cliënt is volwassen en kan zelf beslissen.',
    'The client is an adult and can decide.',
    { client: { age: 40, capacity: 'capable', representative: 'none' } },
    { outcome: 'allowed_with_conditions', without: ['consent_of_representative'] },
  ),
  askParents.unknown(
    'Er is nog niets gevraagd, en de leeftijd is onbekend.',
    'Nothing was asked, and the age is unknown.',
    { client: { age: undefined } },
    { outcome: 'allowed_with_conditions', conditions: ['obtain_consent'] },
  ),
  askBoth.yes(
    'Het kind is 14. Vraag het kind en de ouders.',
    'The child is 14. Ask the child and the parents.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent', 'consent_of_client_and_representative'],
    },
  ),
  askBoth.no(
    'De cliënt is 16 en beslist zelf.',
    'The client is 16 and decides in person.',
    { client: { age: 16 } },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent'],
      without: ['consent_of_client_and_representative'],
    },
  ),
  askBoth.unknown(
    'De leeftijd van het kind is onbekend.',
    'The age of the child is unknown.',
    { client: { age: undefined } },
    { outcome: 'allowed_with_conditions', conditions: ['obtain_consent'] },
  ),
  ask.yes(
    'Het kan nog gevraagd worden. Tot die tijd gaat er niets weg.',
    'It can still be asked. Until then nothing goes.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent'],
      data: { support_need: 'only_if' },
    },
  ),
  ask.no(
    'De hulpverlener wil het niet vragen, en iets anders is er niet.',
    'The helper does not want to ask, and there is nothing else.',
    { consent: { status: 'will_not_be_asked' } },
    { outcome: 'not_allowed' },
  ),
  ask.unknown(
    'Of er iets gevraagd is, staat nergens.',
    'Whether anything was asked is not on record.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  again.yes(
    'De cliënt zei ja omdat anders de hulp zou stoppen. Dat telt niet.',
    'The client agreed because the help would stop otherwise. That does not count.',
    { consent: { free: false } },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent'],
      data: { support_need: 'only_if' },
    },
  ),
  again.no(
    'De cliënt zei uit vrije wil ja, met uitleg.',
    'The client agreed of free will, with an explanation.',
    {},
    { outcome: 'allowed', without: ['obtain_consent'] },
  ),
  again.unknown(
    'Of de cliënt vrij was om nee te zeggen, is niet besproken.',
    'Whether the client was free to refuse was not discussed.',
    { consent: { free: undefined } },
    { outcome: 'incomplete', questions: ['/consent/free'] },
  ),
  expected.yes(
    'De cliënt weet van de verwijzing en had er niets op tegen.',
    'The client knows of the referral and had nothing against it.',
    {},
    { outcome: 'allowed', bases: ['contract'] },
  ),
  expected.no(
    'De cliënt verwacht niet dat dit in een groot overleg komt.',
    'The client does not expect this to come up in a large meeting.',
    { action: 'discuss', exchange: 'network' },
    { outcome: 'not_allowed' },
  ),
  expected.unknown(
    'De cliënt is niet tegen. Of het een verwijzing is, staat er niet bij.',
    'The client does not object. Whether it is a referral is not said.',
    { exchange: undefined },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
]

const oneOfTwo = tries('bw1/253i/12-tot-16', { ...settled, client: child, consent: byMother })
const small = tries('bw1/253i', { ...settled, client: smallChild, consent: byMother })
const two = tries('jeugdwet/7.3.4/kind-en-ouders', { ...settled, client: child })
const alone = tries('wmo/5.3.3/kind-alleen', {
  ...settled,
  sharer: wmoWorker,
  client: { ...child, age: 13 },
})
const missing = tries('bw7/465/wie-nog-ontbreekt', {
  ...settled,
  sharer: nurse,
  recipient: takingPart(physician),
  client: { age: 81, capacity: 'incapable', representative: 'mentor' },
})
const family = tries('bw1/453/familie', {
  ...settled,
  sharer: socialWorker,
  client: { age: 81, capacity: 'incapable', representative: 'family' },
  consent: { ...agreed, by: ['family'] },
})
const self = tries('avg/6-1-a/client-zelf', { ...settled, consent: byParents })

/** Who must agree: the child, one parent or two, whoever speaks for an adult. */
export const voiceScenarios = [
  oneOfTwo.yes(
    'Alleen de moeder van een kind van 14 zei ja. De vader heeft ook gezag.',
    'Only the mother of a child of 14 agreed. The father has authority too.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['consent_of_representative', 'consent_of_client_and_representative'],
      data: { support_need: 'only_if' },
    },
  ),
  oneOfTwo.no(
    'Het kind van 14 en beide ouders zeiden ja.',
    'The child of 14 and both parents agreed.',
    { consent: byBoth },
    { outcome: 'allowed', without: ['consent_of_representative'] },
  ),
  oneOfTwo.unknown(
    'De moeder zei ja. Of de vader gezag heeft, is niet bekend.',
    'The mother agreed. Whether the father has authority is not known.',
    {
      client: { representative: undefined },
      consent: { by: ['client', 'one_parent_with_authority'] },
    },
    { outcome: 'incomplete', questions: ['/client/representative'] },
  ),
  small.yes(
    'Het kind is 8 en woont bij de moeder. De vader met gezag is niet gevraagd.',
    'The child is 8 and lives with the mother. The father with authority was not asked.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['consent_of_representative'],
      data: { support_need: 'only_if' },
    },
  ),
  small.yes(
    'Alleen het kind van 8 zei ja. Dat is niet genoeg.',
    'Only the child of 8 agreed. That is not enough.',
    { consent: { by: ['client'] } },
    { outcome: 'allowed_with_conditions', conditions: ['consent_of_representative'] },
  ),
  small.no(
    'Beide ouders van het kind van 8 zeiden ja.',
    'Both parents of the child of 8 agreed.',
    { consent: byParents },
    { outcome: 'allowed' },
  ),
  small.no(
    'De moeder heeft alleen gezag, en zei ja.',
    'The mother has sole authority, and agreed.',
    { client: { representative: 'one_parent_with_authority' } },
    { outcome: 'allowed' },
  ),
  small.unknown(
    'Iemand zei ja voor het kind. Wie dat was, staat er niet.',
    'Somebody agreed for the child. Who that was is not said.',
    { consent: { by: undefined } },
    { outcome: 'incomplete', questions: ['/consent/by'] },
  ),
  two.yes(
    'Een meisje van 14 zei zelf ja. Haar ouders weten nog van niets.',
    'A girl of 14 agreed in person. Her parents know nothing yet.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['consent_of_client_and_representative'],
      data: { support_need: 'only_if' },
    },
  ),
  two.yes(
    'De ouders van een jongen van 15 zeiden ja. Hem is niets gevraagd.',
    'The parents of a boy of 15 agreed. He was not asked.',
    { client: { age: 15 }, consent: byParents },
    { outcome: 'allowed_with_conditions', conditions: ['consent_of_client_and_representative'] },
  ),
  two.no(
    'Kind en ouders zeiden allebei ja.',
    'Child and parents both agreed.',
    { consent: byBoth },
    { outcome: 'allowed' },
  ),
  two.unknown(
    'Er is ja gezegd, maar hoe oud het kind is staat er niet.',
    'Somebody agreed, but how old the child is, is not said.',
    { client: { age: undefined }, consent: byParents },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
  alone.yes(
    'Een jongen van 13 zei ja bij de Wmo-aanbieder, zonder zijn ouders.',
    'A boy of 13 agreed at the Wmo provider, without his parents.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice', 'consent_of_representative'],
      data: { support_need: 'only_if' },
    },
  ),
  alone.no(
    'De jongen van 13 en zijn ouders zeiden ja.',
    'The boy of 13 and his parents agreed.',
    { consent: byBoth },
    { outcome: 'allowed' },
  ),
  alone.unknown(
    'Hoe oud de jongen is, weet de aanbieder niet.',
    'How old the boy is the provider does not know.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
  missing.yes(
    'Een man met alzheimer zei ja. Zijn mentor is nog niet gevraagd.',
    'A man with Alzheimer’s agreed. His mentor has not been asked.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['consent_of_representative'],
      data: { support_need: 'only_if' },
    },
  ),
  missing.no(
    'Zijn mentor zei ja.',
    'His mentor agreed.',
    { consent: { by: ['mentor'] } },
    { outcome: 'allowed' },
  ),
  missing.no(
    'In de zorg mag zijn vrouw voor hem spreken.',
    'In care his wife may speak for him.',
    { client: { representative: 'family' }, consent: { by: ['family'] } },
    { outcome: 'allowed' },
  ),
  missing.yes(
    'Zijn mentor zei ja, maar dit gaat over geld. Daar beslist een mentor niet over.',
    'His mentor agreed, but this is about money. A mentor does not decide on that.',
    { consent: { by: ['mentor'] }, data: [fact('finances')] },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['consent_of_representative'],
      data: { finances: 'only_if' },
    },
  ),
  missing.unknown(
    'Hij kan niet beslissen. Wie ja zei, staat er niet.',
    'He cannot decide. Who agreed is not said.',
    { consent: { by: undefined } },
    { outcome: 'incomplete', questions: ['/consent/by'] },
  ),
  family.yes(
    'Bij het sociaal werk kan een dochter niet beslissen voor haar vader.',
    'In social work a daughter cannot decide for her father.',
    {},
    { outcome: 'not_allowed', data: { support_need: 'withhold' } },
  ),
  family.no(
    'De dochter is gemachtigd en zei ja.',
    'The daughter is authorised and agreed.',
    { client: { representative: 'authorised_person' }, consent: { by: ['authorised_person'] } },
    { outcome: 'allowed' },
  ),
  family.unknown(
    'De dochter zei ja. Of er een mentor is, weet niemand.',
    'The daughter agreed. Whether there is a mentor nobody knows.',
    { client: { representative: undefined } },
    { outcome: 'incomplete', questions: ['/client/representative'] },
  ),
  self.yes(
    'De ouders van een vrouw van 40 zeiden ja. Zij zelf is niet gevraagd.',
    'The parents of a woman of 40 agreed. She was not asked.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent'],
      data: { support_need: 'only_if' },
    },
  ),
  self.no(
    'Een vrouw van 40 zei zelf ja.',
    'A woman of 40 agreed in person.',
    { consent: agreed },
    { outcome: 'allowed', without: ['obtain_consent'] },
  ),
  self.unknown(
    'Er is ja gezegd, maar door wie is niet opgeschreven.',
    'Somebody agreed, but who was not written down.',
    { consent: { by: undefined } },
    { outcome: 'incomplete', questions: ['/consent/by'] },
  ),
]

const special = tries('avg/9-1', {
  ...settled,
  sharer: socialWorker,
  recipient: takingPart({ ...socialWorker, relation: 'same_treatment_team' }),
  consent: { status: 'will_not_be_asked' },
})

const publicBody = tries('avg/9-1/overheid', {
  ...settled,
  sharer: youthOfficer,
  client: smallChild,
  consent: byParents,
  data: [fact('support_need'), fact('zvw_support'), fact('religion')],
  danger: { level: 'acute', to: ['child'], kind: 'other' },
  conflictOfDuties: { seriousHarm: false },
})

export const specialDataScenarios = [
  publicBody.yes(
    'Een gemeente geeft het geloof van een kind niet door, ook niet met een handtekening.',
    'A municipality does not pass on a child’s religion, not with a signature either.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', religion: 'withhold' },
    },
  ),
  publicBody.no(
    'Een jeugdhulpverlener kan wel om toestemming vragen.',
    'A youth care worker can ask for consent.',
    { sharer: settled.sharer, danger: { level: 'none' } },
    { outcome: 'allowed', data: { religion: 'share' } },
  ),
  publicBody.unknown(
    'Wie het doorgeeft, is niet bekend.',
    'Who passes it on is not known.',
    { sharer: { role: undefined } },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  special.yes(
    'Het geloof van de cliënt gaat niet mee zonder duidelijk ja.',
    'The client’s religion does not go along without an explicit yes.',
    { data: [fact('support_need'), fact('religion')] },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent'],
      data: { support_need: 'share', religion: 'withhold' },
    },
  ),
  special.no(
    'Gegevens over gezondheid gaan tussen twee hulpverleners in één team.',
    'Data on health go between two helpers in one team.',
    { data: [fact('health')] },
    { outcome: 'allowed', data: { health: 'share' } },
  ),
  special.unknown(
    'Het gaat over geloof, maar wat er mee gebeurt is nog open.',
    'It is about religion, but what happens with it is still open.',
    { action: undefined, data: [fact('religion')] },
    { outcome: 'not_allowed' },
  ),
]

export const consentScenarios = [
  ...consentBasisScenarios,
  ...voiceScenarios,
  ...specialDataScenarios,
]
