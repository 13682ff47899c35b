import { tries } from '../scenario.ts'
import {
  fact,
  nurse,
  physician,
  psychologist,
  settled,
  socialWorker,
  takingPart,
  youthOfficer,
  youthWorker,
} from '../situations.ts'

// Vital interest gives a basis in privacy law here, so that only the secrecy stands in the way.
const urgent = {
  ...settled,
  recipient: takingPart(socialWorker),
  consent: { status: 'will_not_be_asked' },
  danger: { level: 'acute', to: ['client'], kind: 'self_harm_or_suicide' },
  conflictOfDuties: { seriousHarm: false },
} as const
const toClient = { role: 'client', setting: 'citizen', domain: undefined } as const
const nobody = { role: undefined, setting: undefined, domain: undefined } as const
const manager = (setting: 'welfare' | 'municipality' | 'housing') =>
  ({ role: 'manager', setting, domain: 'welfare' }) as const

const medical = tries('wgbo/457-1', { ...urgent, sharer: nurse })
const youth = tries('jeugdwet/7.3.11-1', { ...urgent, sharer: youthWorker })
const wmo = tries('wmo/5.3.3-1', {
  ...urgent,
  sharer: { role: 'wmo_provider_worker', setting: 'wmo_provider', domain: 'wmo' },
})
const code = tries('sr/272', { ...urgent, sharer: socialWorker })
const derived = tries('zutphen/afgeleid-geheim', { ...urgent, sharer: manager('welfare') })
const official = tries('awb/2:5', {
  ...settled,
  sharer: { role: 'support_staff', setting: 'municipality', domain: 'welfare' },
})
const both = tries('zutphen/geen-vrijbrief', {
  ...settled,
  consent: { status: 'will_not_be_asked' },
})

/** Professional secrecy: each kind keeps closed what no exception opens. */
export const secrecyScenarios = [
  medical.yes(
    'Een verpleegkundige houdt haar geheim, ook bij haast, als de vijf voorwaarden niet opgaan.',
    'A nurse keeps her secret, in a hurry too, where the five conditions do not hold.',
    {},
    { outcome: 'not_allowed', data: { support_need: 'withhold' } },
  ),
  medical.yes(
    'Een psycholoog met een BIG-registratie heeft hetzelfde geheim, ook in een eigen praktijk.',
    'A psychologist in the BIG register has the same secret, in a practice of his own too.',
    { sharer: { ...psychologist, registrations: ['BIG'] } },
    { outcome: 'not_allowed' },
  ),
  medical.no(
    'De gemeente heeft geen medisch geheim en mag het leven redden.',
    'The municipality has no medical secret and may save the life.',
    { sharer: youthOfficer },
    { outcome: 'allowed_with_conditions', data: { support_need: 'share' } },
  ),
  medical.unknown(
    'Wie dit vertelt, is niet bekend.',
    'Who tells this is not known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  youth.yes(
    'Een jeugdhulpverlener zwijgt, zolang er geen uitzondering is.',
    'A youth care worker stays silent, as long as there is no exception.',
    {},
    { outcome: 'not_allowed', data: { support_need: 'withhold' } },
  ),
  youth.no(
    'Voor de jongere zelf is er geen geheim.',
    'There is no secret from the young person.',
    { recipient: toClient },
    { outcome: 'allowed' },
  ),
  youth.unknown(
    'Of dit in de jeugdhulp speelt, is niet bekend.',
    'Whether this is in youth care is not known.',
    { sharer: { role: 'psychologist', setting: undefined, domain: undefined } },
    { outcome: 'not_allowed' },
  ),
  wmo.yes(
    'Een Wmo-aanbieder zwijgt over wat in het dossier staat.',
    'A Wmo provider stays silent about what is on file.',
    {},
    { outcome: 'not_allowed', data: { support_need: 'withhold' } },
  ),
  wmo.no(
    'De cliënt mag zijn eigen dossier kennen.',
    'The client may know his own file.',
    { recipient: toClient },
    { outcome: 'allowed' },
  ),
  wmo.unknown(
    'Waar de manager werkt, is niet bekend.',
    'Where the manager works is not known.',
    { sharer: { role: 'manager', setting: undefined, domain: undefined } },
    { outcome: 'incomplete', questions: ['/sharer/setting'] },
  ),
  code.yes(
    'Een sociaal werker heeft ook zonder register een geheim.',
    'A social worker has a secret without a register too.',
    {},
    { outcome: 'not_allowed', data: { support_need: 'withhold' } },
  ),
  code.yes(
    'Een gezinscoach in het welzijnswerk heeft hetzelfde geheim.',
    'A family coach in welfare work has the same secret.',
    { sharer: { role: 'other_professional', setting: 'welfare' } },
    { outcome: 'not_allowed' },
  ),
  code.no(
    'Een medewerker van de corporatie heeft geen beroepsgeheim.',
    'A landlord’s worker has no professional secret.',
    { sharer: { role: 'housing_officer', setting: 'housing', domain: 'housing' } },
    { outcome: 'allowed_with_conditions', data: { support_need: 'share' } },
  ),
  code.unknown(
    'In welke functie dit bekend werd, staat er niet.',
    'In which position this became known is not said.',
    { sharer: { role: undefined } },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  derived.yes(
    'De manager van een sociaal werker zwijgt net zo.',
    'The manager of a social worker stays as silent.',
    {},
    { outcome: 'not_allowed', data: { support_need: 'withhold' } },
  ),
  derived.no(
    'De manager van een corporatie werkt niet voor een hulpverlener.',
    'The manager of a landlord does not work for a helper.',
    { sharer: manager('housing') },
    { outcome: 'allowed_with_conditions' },
  ),
  derived.unknown(
    'Waar de ondersteuner werkt, is niet bekend.',
    'Where the support worker works is not known.',
    { sharer: { role: 'support_staff', setting: undefined } },
    { outcome: 'incomplete', questions: ['/sharer/setting'] },
  ),
  official.yes(
    'Een ondersteuner bij de gemeente zwijgt als ieder ander daar. Met een ja mag het wel.',
    'Support staff of the municipality stay silent like anybody there. With a yes it may be done.',
    { consent: { status: 'will_not_be_asked' } },
    { outcome: 'not_allowed' },
  ),
  official.no(
    'De cliënt hoort zelf wat de gemeente weet.',
    'The client hears what the municipality knows.',
    { recipient: toClient },
    { outcome: 'allowed' },
  ),
  official.unknown(
    'Wat er gaat gebeuren, is nog open.',
    'What will happen is still open.',
    { action: undefined },
    { outcome: 'incomplete' },
  ),
  both.yes(
    'Twee hulpverleners mogen niet vrijuit praten, al hebben ze allebei een geheim.',
    'Two helpers may not talk freely, though both are bound to secrecy.',
    {},
    { outcome: 'not_allowed' },
  ),
  both.no(
    'De ontvanger is geen hulpverlener.',
    'The recipient is no helper.',
    { recipient: { role: 'housing_officer', setting: 'housing', domain: 'housing' } },
    { outcome: 'not_allowed' },
  ),
  both.no(
    'Niemand kan herkennen om wie het gaat, dus er is geen geheim dat een ander hoort.',
    'Nobody can tell who it is about, so that no secret is heard.',
    { data: [fact('support_need', { identifiable: false })] },
    { outcome: 'allowed' },
  ),
  both.unknown(
    'Wie de ontvanger is, is niet bekend.',
    'Who the recipient is, is not known.',
    { recipient: { role: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
]

const ordered = {
  ...settled,
  recipient: { role: 'civil_servant', setting: 'justice', involved: true, needsForTask: true },
  consent: { status: 'refused' },
  legalDuty: 'court_order',
  exchange: 'answer_request',
} as const
const landlordOrdered = tries('rv/165', {
  ...ordered,
  sharer: { role: 'housing_officer', setting: 'housing', domain: 'housing' },
})
const doctorOrdered = tries('rv/165/verschoning', { ...ordered, sharer: physician })

/** The court asks. */
export const courtScenarios = [
  landlordOrdered.yes(
    'De rechter vraagt een corporatie om informatie. Die moet antwoorden.',
    'The court asks a landlord for information. The landlord must answer.',
    {},
    { outcome: 'allowed', bases: ['legal_obligation'], data: { support_need: 'share' } },
  ),
  landlordOrdered.no(
    'Er is geen bevel van de rechter.',
    'There is no court order.',
    { legalDuty: 'none' },
    { outcome: 'not_allowed' },
  ),
  landlordOrdered.unknown(
    'Of er een bevel ligt, weet de corporatie niet.',
    'Whether there is an order the landlord does not know.',
    { legalDuty: undefined },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  doctorOrdered.yes(
    'De rechter vraagt een arts. Die belt eerst een jurist.',
    'The court asks a physician, who calls a lawyer first.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['consult_lawyer'],
      data: { support_need: 'only_if' },
    },
  ),
  doctorOrdered.no(
    'Een advocaat vraagt het, en de rechter niet.',
    'An advocate asks, and not the court.',
    { legalDuty: 'none' },
    { outcome: 'not_allowed' },
  ),
  doctorOrdered.unknown(
    'De arts weet niet of dit een bevel is.',
    'The physician does not know whether this is an order.',
    { legalDuty: undefined },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
]
