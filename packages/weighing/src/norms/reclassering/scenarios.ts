import type { Situation } from '../../weigh/situation.ts'
import { changed, type Scenario, tries } from '../scenario.ts'
import { agreed, fact, housingOfficer, settled, takingPart } from '../situations.ts'

const probation = { role: 'probation_officer', setting: 'justice', domain: 'safety' } as const
const wmoOfficer = {
  role: 'municipal_wmo_officer',
  setting: 'municipality',
  domain: 'wmo',
} as const
const board = {
  role: 'child_protection_board_officer',
  setting: 'justice',
  domain: 'youth',
} as const
const guardian = { role: 'family_guardian', setting: 'youth_care', domain: 'youth' } as const
const prosecutor = { role: 'other_professional', setting: 'justice', domain: 'safety' } as const
const nobody = { role: undefined, setting: undefined, domain: undefined } as const

/** Probation comes to a meeting with the municipality; the client says no. */
const supervision: Situation = {
  ...settled,
  exchange: 'network',
  sharer: probation,
  recipient: takingPart(wmoOfficer),
  data: [fact('safety_signals'), fact('agreed_actions')],
  consent: { status: 'refused', by: ['client'] },
}
const consented = changed(supervision, {
  exchange: 'refer',
  consent: agreed,
  data: [fact('health')],
})
/** The child protection board tells a family guardian about a child. */
const protection: Situation = {
  ...supervision,
  exchange: 'handover',
  sharer: board,
  recipient: takingPart(guardian),
  client: { age: 7, representative: 'parents_with_authority' },
  data: [fact('safety_signals')],
  consent: { status: 'refused', by: ['parents_with_authority'] },
}
const prosecution = changed(supervision, { sharer: prosecutor, data: [fact('criminal_record')] })

const secrecy = tries('reclasseringsregeling/geheim', supervision)
const task = tries('reclasseringsregeling/toezicht', supervision)
const consult = tries('reclasseringsregeling/overleg', supervision)
const yes = tries('reclasseringsregeling/toestemming', consented)
const noReport = tries(
  'reclasseringsregeling/geen-rapport',
  changed(consented, { data: [fact('health'), fact('client_file')] }),
)
const ofBoard = tries('jeugdwet/3.1/raad', protection)
const justiceSecrecy = tries('wjsg/52', changed(prosecution, { consent: agreed }))
const interest = tries('wjsg/39f', prosecution)

/** Probation, the child protection board and the prosecution, when they are the ones who tell. */
export const justiceScenarios: readonly Scenario[] = [
  secrecy.yes(
    'De reclassering wil over een woning vertellen; levensgevaar alleen opent haar geheim niet.',
    'Probation wants to tell about a home; danger to life alone does not open its secrecy.',
    {
      data: [fact('housing_situation')],
      danger: { level: 'acute', to: ['other_person'], kind: 'violence_to_others' },
      conflictOfDuties: { noOtherWay: false },
    },
    { outcome: 'not_allowed' },
  ),
  secrecy.no(
    'Een woonconsulent heeft deze geheimhouding niet, en mag bij levensgevaar bellen.',
    'A housing officer does not have this secrecy, and may call in danger to life.',
    {
      sharer: housingOfficer,
      data: [fact('housing_situation')],
      danger: { level: 'acute', to: ['other_person'], kind: 'violence_to_others' },
      conflictOfDuties: { noOtherWay: false },
    },
    { outcome: 'allowed_with_conditions' },
  ),
  secrecy.unknown(
    'Wie de gegevens heeft, is nog niet bekend.',
    'Who has the data is not yet known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  task.yes(
    'De gemeente hoort welke voorwaarden en risico’s er zijn, ook al zegt de cliënt nee.',
    'The municipality hears which conditions and risks there are, though the client refuses.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { safety_signals: 'share', agreed_actions: 'share' },
    },
  ),
  task.yes(
    'De officier van justitie mag ook horen van een nieuw strafbaar feit.',
    'The public prosecutor may hear of a new offence as well.',
    { exchange: 'report', recipient: prosecutor, data: [fact('criminal_record')] },
    { outcome: 'allowed_with_conditions', data: { criminal_record: 'share' } },
  ),
  task.no(
    'Over de gezondheid zegt de reclassering niets zonder toestemming.',
    'On health probation says nothing without consent.',
    { data: [fact('health')] },
    { outcome: 'not_allowed' },
  ),
  task.unknown(
    'Wie er aan tafel zit, is nog niet bekend.',
    'Who sits at the table is not yet known.',
    { recipient: nobody },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  consult.yes(
    'Voor elk gegeven overlegt de reclasseringswerker of de partner het echt nodig heeft.',
    'For each item the probation officer consults whether the partner really needs it.',
    {},
    { outcome: 'allowed_with_conditions', conditions: ['consult_colleague'] },
  ),
  consult.no(
    'De Raad heeft een eigen wet en hoeft dit niet eerst te overleggen.',
    'The board has an act of its own and need not consult on this first.',
    {
      sharer: board,
      recipient: guardian,
      client: { age: 7, representative: 'parents_with_authority' },
      exchange: 'handover',
    },
    { outcome: 'allowed', without: ['consult_colleague'] },
  ),
  consult.unknown(
    'Wie de gegevens heeft, is nog niet bekend.',
    'Who has the data is not yet known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  yes.yes(
    'De cliënt wil zelf dat de gemeente van zijn ziekte weet.',
    'The client wants the municipality to know of the illness.',
    {},
    { outcome: 'allowed_with_conditions', data: { health: 'share' } },
  ),
  yes.no(
    'De cliënt zei ja omdat er anders een straf volgde. Dat telt niet.',
    'The client agreed because punishment would follow otherwise. That does not count.',
    { consent: { free: false } },
    { outcome: 'not_allowed' },
  ),
  yes.unknown(
    'Of de cliënt er vrij in was, weet nog niemand.',
    'Nobody knows yet whether the client was free in it.',
    { consent: { free: undefined } },
    { outcome: 'incomplete', questions: ['/consent/free'] },
  ),
  noReport.yes(
    'Het hele rapport gaat niet mee, ook al zegt de cliënt ja.',
    'The whole report does not go along, even if the client agrees.',
    {},
    { outcome: 'allowed_with_conditions', data: { health: 'share', client_file: 'withhold' } },
  ),
  noReport.no(
    'Er gaat geen rapport mee.',
    'No report goes along.',
    { data: [fact('health')] },
    { outcome: 'allowed_with_conditions', data: { health: 'share' } },
  ),
  noReport.unknown(
    'Wat de reclassering wil geven, is nog niet gezegd.',
    'What probation wants to give has not been said yet.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
  ofBoard.yes(
    'De Raad vertelt de jeugdbeschermer wat nodig is om het kind te beschermen.',
    'The board tells the family guardian what is needed to protect the child.',
    {},
    { outcome: 'allowed', data: { safety_signals: 'share' } },
  ),
  ofBoard.no(
    'Een verhuurder heeft daar geen taak in.',
    'A landlord has no task in that.',
    { recipient: housingOfficer },
    { outcome: 'not_allowed' },
  ),
  ofBoard.unknown(
    'Wie het wil horen, is nog niet bekend.',
    'Who wants to hear it is not yet known.',
    { recipient: nobody },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  justiceSecrecy.yes(
    'De verdachte vindt het goed, maar het Openbaar Ministerie weegt zelf.',
    'The suspect approves, but the prosecution weighs for itself.',
    {},
    { outcome: 'professional_judgement', data: { criminal_record: 'only_if' } },
  ),
  justiceSecrecy.no(
    'Een woonconsulent met toestemming valt niet onder de wet voor justitie.',
    'A housing officer with consent does not fall under the act for justice.',
    { sharer: housingOfficer, data: [fact('support_need')], exchange: 'refer' },
    { outcome: 'allowed' },
  ),
  justiceSecrecy.unknown(
    'Waar deze professional werkt, is nog niet bekend.',
    'Where this professional works is not yet known.',
    { sharer: { setting: undefined }, data: [fact('support_need')] },
    { outcome: 'incomplete', questions: ['/sharer/setting'] },
  ),
  interest.yes(
    'Het Openbaar Ministerie wil de gemeente iets vertellen. Of het belang zwaar genoeg is, weegt het zelf.',
    'The prosecution wants to tell the municipality. Whether the interest weighs enough it decides itself.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['consult_lawyer'],
      data: { criminal_record: 'only_if' },
    },
  ),
  interest.no(
    'Het hele strafdossier geeft het nooit.',
    'It never gives the whole criminal file.',
    { data: [fact('client_file')] },
    { outcome: 'not_allowed' },
  ),
  interest.unknown(
    'Waar deze professional werkt, is nog niet bekend.',
    'Where this professional works is not yet known.',
    { sharer: { setting: undefined } },
    { outcome: 'incomplete', questions: ['/sharer/setting'] },
  ),
]
