import { all, is } from '../../weigh/condition.ts'
import { forbids } from '../clause.ts'
import { avg, kader, vijfStappen, zutphen } from '../sources.ts'

/** AVG art. 5(1)(b) and 6(4): what the data are for. */
export const purposeNorms = [
  forbids({
    id: 'zutphen/afweging-1',
    rows: ['W1-Q1', 'OUT-VERWIJS', 'W1-H1', 'W1-H2', 'W1-H3', 'W1-H4', 'W1-H5', 'W1-H6', 'W1-H7'],
    sources: [zutphen('afweging 1')],
    step: 'belongs_to_me',
    refers: true,
    when: is('/questionIsMine', false),
    wayBack: ['refer_to_right_party'],
    alternatives: ['refer', 'involve_client'],
    text: {
      nl: 'Deze vraag hoort bij iemand anders. Verwijs, of help je cliënt zelf contact te leggen.',
      en: 'This question belongs to somebody else. Refer, or help your client to make contact.',
    },
  }),
  forbids({
    id: 'avg/5-1-b/welbepaald',
    rows: ['W2-Q1', 'OUT-NIET-DELEN'],
    sources: [avg('5(1)(b)'), zutphen('afweging 2'), vijfStappen('stap 2')],
    step: 'purpose',
    when: is('/purpose/specific', false),
    wayBack: ['make_purpose_specific'],
    alternatives: ['ask_for_contribution_not_data'],
    text: {
      nl: 'Het doel is te vaag. Zonder een helder doel mag je niets over iemand delen.',
      en: 'The purpose is too vague. Without a clear purpose nothing about a person may be shared.',
    },
  }),
  forbids({
    id: 'avg/5-1-b/omschreven',
    rows: ['W2-Q2'],
    sources: [avg('5(1)(b)'), zutphen('afweging 2'), vijfStappen('stap 3')],
    step: 'purpose',
    when: is('/purpose/needDescribed', false),
    wayBack: ['describe_need'],
    alternatives: ['ask_for_contribution_not_data'],
    text: {
      nl: 'Er staat nog niet wat je precies wilt weten of delen. Schrijf dat eerst op.',
      en: 'It does not say yet what exactly is to be known or shared. Write that down first.',
    },
  }),
  forbids({
    id: 'avg/5-1-b/taak',
    rows: ['W2-Q1'],
    sources: [avg('5(1)(b)'), vijfStappen('stap 1')],
    step: 'purpose',
    when: is('/purpose/servesTask', false),
    wayBack: ['reassess_purpose'],
    text: {
      nl: 'Het doel past niet bij de taak van wie de gegevens wil hebben.',
      en: 'The purpose does not fit the task of the party that wants the data.',
    },
  }),
  forbids({
    id: 'kader/niet-tegen-de-client',
    rows: ['WR-1'],
    sources: [kader('uitgangspunten'), avg('5(1)(a)')],
    step: 'purpose',
    when: is('/purpose/againstClient', true),
    wayBack: ['reassess_purpose'],
    alternatives: ['involve_client', 'ask_for_contribution_not_data'],
    text: {
      nl: 'Gegevens verzamelen om iemand mee te bestrijden, is geen hulp. Dat mag hier niet.',
      en: 'Collecting data to use against somebody is not help. That may not be done here.',
    },
  }),
  forbids({
    id: 'avg/6-4',
    rows: ['WR-3'],
    sources: [avg('6(4)'), avg('5(1)(b)'), kader('doelbinding per fase')],
    step: 'purpose',
    barrier: 'other_purpose',
    when: all(is('/purpose/sameAsCollected', false)),
    wayBack: ['reassess_purpose'],
    alternatives: ['ask_consent_first'],
    text: {
      nl: 'Je kreeg deze gegevens voor iets anders. Voor een nieuw doel moet je opnieuw afwegen.',
      en: 'You received these data for something else. A new purpose needs a new weighing.',
    },
    more: {
      nl: 'Het mag wel als de cliënt daar ja op zegt, of als een wet dit nieuwe gebruik regelt.',
      en: 'It may be done if the client agrees, or if a law provides for this new use.',
    },
  }),
] as const
