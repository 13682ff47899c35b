import { agreed, between, facts, people } from '../ambtenaren/base.ts'
import { type Scenario, tries } from '../scenario.ts'

const toOther = between('participation', 'socialWorker', 'finances')
const toYouth = between('participation', 'youth', 'finances')
const toPhysician = between('participation', 'physician', 'safety_signals')
const acute = { level: 'acute', to: ['client'], kind: 'self_harm_or_suicide' } as const
const threatening = { ...acute, level: 'threatening' } as const
const held = {
  consentTried: true,
  conscience: true,
  noOtherWay: true,
  seriousHarm: true,
  harmPreventable: true,
} as const
const refused = { status: 'refused' } as const

const silence = tries('participatiewet/65-1', toPhysician)
const approved = tries('participatiewet/65-2-b', toOther)
const noObjection = tries('participatiewet/65-2-b/geen-bezwaar', toYouth)
const ask = tries('participatiewet/65-2-b/nog-vragen', toOther)
const emergency = tries('participatiewet/65/acuut', toPhysician)
const conflict = tries(
  'participatiewet/65/conflict',
  between('participation', 'socialWorker', 'safety_signals'),
)
const figures = tries(
  'participatiewet/65-2-c',
  between('participation', 'researcher', 'statistics'),
)
const need = tries('participatiewet/65/nood-en-veiligheid', toPhysician)

export const participationScenarios: readonly Scenario[] = [
  silence.yes(
    'Een klantmanager maakt zich zorgen en wil de huisarts bellen; de cliënt wil dat niet.',
    'A benefit officer is worried and wants to call the physician; the client does not want that.',
    { danger: threatening, consent: refused },
    { outcome: 'not_allowed', data: { safety_signals: 'withhold' } },
  ),
  silence.no(
    'Een Wmo-consulent heeft dezelfde zorgen: voor die geldt dit zware geheim niet.',
    'A Wmo officer has the same worries: this heavy secrecy does not bind that officer.',
    { sharer: people.wmo, danger: threatening, consent: refused },
    { outcome: 'professional_judgement' },
  ),
  silence.unknown(
    'Voor welke wet de ambtenaar werkt, is niet gezegd.',
    'Under which act the official works is not said.',
    {
      sharer: { ...people.civilServant, domain: undefined },
      danger: threatening,
      consent: refused,
    },
    { outcome: 'incomplete', questions: ['/sharer/domain'] },
  ),
  approved.yes(
    'De cliënt tekende dat de klantmanager het buurtteam mag bellen.',
    'The client signed that the benefit officer may call the neighbourhood team.',
    { consent: agreed },
    { outcome: 'allowed', conditions: ['written_consent'], data: { finances: 'share' } },
  ),
  approved.yes(
    'De cliënt zei het alleen aan de balie; er staat niets op papier.',
    'The client only said so at the desk; nothing is in writing.',
    { consent: { ...agreed, recorded: false } },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['written_consent'],
      data: { finances: 'only_if' },
    },
  ),
  approved.no(
    'De cliënt zei nee.',
    'The client said no.',
    { consent: refused },
    { outcome: 'not_allowed' },
  ),
  approved.unknown(
    'Of de cliënt vrij was om nee te zeggen, is niet bekend.',
    'Whether the client was free to say no is not known.',
    { consent: { ...agreed, free: undefined } },
    { outcome: 'incomplete', questions: ['/consent/free'] },
  ),
  noObjection.yes(
    'De cliënt schreef geen bezwaar te hebben tegen een gesprek met de jeugdconsulent.',
    'The client wrote to have no objection to a talk with the youth officer.',
    { consent: { status: 'not_objected', recorded: true } },
    { outcome: 'allowed', conditions: ['written_consent'] },
  ),
  noObjection.no(
    'De Wmo wil meer dan geen bezwaar: een duidelijk ja.',
    'The Wmo wants more than no objection: a clear yes.',
    {
      recipient: { ...people.wmo, involved: true, needsForTask: true },
      consent: { status: 'not_objected', recorded: true },
    },
    { outcome: 'allowed_with_conditions', conditions: ['obtain_consent'] },
  ),
  noObjection.unknown(
    'Hoe de cliënt erover denkt, staat er niet.',
    'It does not say what the client thinks of it.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  ask.yes(
    'De klantmanager heeft het de cliënt nog niet gevraagd.',
    'The benefit officer has not asked the client yet.',
    { consent: { status: 'not_asked' } },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent', 'written_consent'],
      data: { finances: 'only_if' },
    },
  ),
  ask.no(
    'De klantmanager wil het zonder vragen doen.',
    'The benefit officer wants to do it without asking.',
    {},
    { outcome: 'not_allowed' },
  ),
  ask.unknown(
    'Of het gevraagd is, staat er niet.',
    'It does not say whether it was asked.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  emergency.yes(
    'Een cliënt dreigt er nu een eind aan te maken; de klantmanager belt de huisarts.',
    'A client is about to end their life; the benefit officer calls the physician.',
    { danger: acute, consent: { status: 'cannot_be_asked' } },
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice', 'limit_to_protection'],
      data: { safety_signals: 'only_if' },
    },
  ),
  emergency.no(
    'De klantmanager wil in dezelfde nood een sociaal werker inlichten.',
    'In the same need the benefit officer wants to inform a social worker.',
    {
      recipient: { ...people.socialWorker, involved: true, needsForTask: true },
      danger: acute,
      consent: { status: 'cannot_be_asked' },
    },
    { outcome: 'not_allowed' },
  ),
  emergency.unknown(
    'Of het gevaar nu is, is niet bekend.',
    'Whether the danger is now is not known.',
    { danger: { level: undefined }, consent: refused },
    { outcome: 'incomplete', questions: ['/danger/level'] },
  ),
  conflict.yes(
    'Alle vijf de voorwaarden zijn vervuld, maar de Participatiewet noemt ze niet.',
    'All five conditions are fulfilled, but the Participation Act does not name them.',
    { danger: threatening, consent: refused, conflictOfDuties: held },
    { outcome: 'professional_judgement', conditions: ['only_with_dpo_advice', 'consult_manager'] },
  ),
  conflict.no(
    'Er was nog een andere weg.',
    'There was still another way.',
    { danger: threatening, consent: refused, conflictOfDuties: { ...held, noOtherWay: false } },
    { outcome: 'not_allowed' },
  ),
  conflict.unknown(
    'Hoe groot het gevaar is, is niet bekend.',
    'How great the danger is, is not known.',
    { danger: { level: undefined }, consent: refused, conflictOfDuties: held },
    { outcome: 'incomplete', questions: ['/danger/level'] },
  ),
  figures.yes(
    'De gemeente geeft cijfers aan een onderzoeker.',
    'The municipality gives figures to a researcher.',
    { exchange: 'research' },
    { outcome: 'allowed', data: { statistics: 'share' } },
  ),
  figures.no(
    'De onderzoeker wil de inkomens op naam.',
    'The researcher wants incomes by name.',
    { exchange: 'research', data: facts('finances') },
    { outcome: 'not_allowed' },
  ),
  figures.unknown(
    'Waarvoor de cijfers zijn, staat er niet.',
    'It does not say what the figures are for.',
    { exchange: undefined },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  need.yes(
    'Er is zorg om iemands veiligheid; de klantmanager zoekt naar een weg die wel kan.',
    'There is worry about somebody’s safety; the benefit officer looks for a way that is open.',
    { danger: threatening, consent: refused },
    { outcome: 'not_allowed' },
  ),
  need.no(
    'Er is geen gevaar.',
    'There is no danger.',
    { consent: refused },
    { outcome: 'not_allowed' },
  ),
  need.unknown(
    'Of er gevaar is, is niet bekend.',
    'Whether there is danger is not known.',
    { danger: { level: undefined }, consent: refused },
    { outcome: 'incomplete', questions: ['/danger/level'] },
  ),
]
