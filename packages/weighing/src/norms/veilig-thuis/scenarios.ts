import type { Situation } from '../../weigh/situation.ts'
import { changed, type Scenario, tries } from '../scenario.ts'
import { agreed, fact, nurse, settled, takingPart, teacher } from '../situations.ts'

const veiligThuis = {
  role: 'veilig_thuis_worker',
  setting: 'veilig_thuis',
  domain: 'safety',
} as const

/** A nurse reports on a child that is beaten; the parents have not been asked. */
const report: Situation = {
  ...settled,
  exchange: 'report',
  sharer: nurse,
  recipient: takingPart(veiligThuis),
  client: { age: 8, representative: 'parents_with_authority' },
  data: [fact('safety_signals'), fact('health')],
  consent: { status: 'not_asked' },
  danger: { level: 'threatening', to: ['child'], kind: 'domestic_violence_or_child_abuse' },
  legalDuty: 'veilig_thuis_report',
}
/** Veilig Thuis tells a nurse what she needs to know. */
const telling: Situation = {
  ...settled,
  exchange: 'answer_request',
  sharer: veiligThuis,
  recipient: takingPart(nurse),
  data: [fact('safety_signals')],
  consent: { status: 'refused', by: ['client'] },
  legalDuty: 'none',
}
const neighbour = {
  role: 'family_or_neighbour',
  setting: 'citizen',
  domain: undefined,
  relation: 'referrer',
  roleVerified: true,
  involved: false,
} as const
const father = {
  role: 'parent',
  setting: 'citizen',
  domain: undefined,
  roleVerified: true,
} as const
const adult = { age: 45, capacity: 'capable', representative: 'none' } as const

const right = tries('wmo/5.2.6', report)
const doubt = tries('wmo/5.2.6/twijfel', report)
const noSuspicion = tries('wmo/5.2.6/geen-vermoeden', report)
const noFile = tries('wmo/5.2.6/geen-dossier', report)
const little = tries('wmo/5.2.6/beperken', report)
const saySo = tries('knmg/meldcode/geen-toestemming-zeggen', report)
const advice = tries('wmo/4.1.1-3', report)
const task = tries('wmo/5.1.6', telling)
const steps = tries(
  'wmo/4.1.1-2/melder',
  changed(telling, {
    exchange: 'feedback',
    recipient: neighbour,
    data: [fact('agreed_actions')],
  }),
)
const onlySteps = tries(
  'wmo/4.1.1-2/melder-alleen-stappen',
  changed(telling, {
    exchange: 'feedback',
    recipient: { ...teacher, relation: 'referrer' },
    data: [fact('agreed_actions'), fact('safety_signals')],
  }),
)
const access = tries('wmo/5.3.2-4', changed(telling, { recipient: father }))

/** Veilig Thuis, as the one who hears and as the one who tells. */
export const veiligThuisScenarios: readonly Scenario[] = [
  right.yes(
    'Een verpleegkundige ziet dat een kind wordt geslagen en meldt dat bij Veilig Thuis.',
    'A nurse sees that a child is beaten and reports it to Veilig Thuis.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['strive_for_consent', 'limit_to_protection', 'record_in_file'],
      data: { safety_signals: 'share', health: 'share' },
    },
  ),
  right.yes(
    'Veilig Thuis vraagt een psychiater iets over een moeder; die zegt nee, en de zorgen zijn er.',
    'Veilig Thuis asks a psychiatrist about a mother; she refuses, and there are worries.',
    {
      action: 'request',
      exchange: 'answer_request',
      sharer: { role: 'psychiatrist' },
      client: adult,
      consent: { status: 'refused', by: ['client'] },
      danger: { level: 'concern' },
      legalDuty: undefined,
    },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['mention_no_consent_to_veilig_thuis'],
      data: { safety_signals: 'share', health: 'share' },
    },
  ),
  right.yes(
    'Ook een woonconsulent mag een mishandelde huurder melden die zelf niet meer kan beslissen.',
    'A housing officer too may report an abused tenant who can no longer decide.',
    {
      sharer: { role: 'housing_officer', setting: 'housing', domain: 'housing' },
      client: { age: 83, capacity: 'incapable', representative: 'family' },
      consent: { status: 'cannot_be_asked' },
      danger: { to: ['client'] },
      informing: { when: 'after', reasonNotBefore: 'protect_person' },
      data: [fact('safety_signals')],
    },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['inform_client_after'],
      data: { safety_signals: 'share' },
    },
  ),
  right.no(
    'Het gevaar is dat iemand wegloopt. Daar gaat Veilig Thuis niet over.',
    'The danger is that somebody runs away. That is no matter for Veilig Thuis.',
    {
      client: adult,
      consent: { status: 'refused', by: ['client'] },
      danger: { level: 'concern', kind: 'flight_risk', to: ['client'] },
      conflictOfDuties: { seriousHarm: false },
    },
    { outcome: 'not_allowed' },
  ),
  right.unknown(
    'Wat voor gevaar het is, weet nog niemand: eerst vragen.',
    'Nobody knows yet what kind of danger it is: ask first.',
    { danger: { kind: undefined }, consent: { status: 'refused', by: ['parents_with_authority'] } },
    { outcome: 'incomplete', questions: ['/danger/kind'] },
  ),
  doubt.yes(
    'Een vrouw die zelf kan beslissen, wil niet dat haar verpleegkundige meldt.',
    'A woman who can decide does not want her nurse to report.',
    { client: adult, consent: { status: 'refused', by: ['client'] }, danger: { to: ['client'] } },
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice', 'consult_colleague'],
      data: { safety_signals: 'only_if' },
    },
  ),
  doubt.yes(
    'Er zijn zorgen over een kind, maar nog geen acuut of terugkerend geweld. De ouders weigeren.',
    'There are worries about a child, but no acute or recurring violence yet. The parents refuse.',
    {
      sharer: teacher,
      danger: { level: 'concern' },
      consent: { status: 'refused', by: ['parents_with_authority'] },
      conflictOfDuties: { seriousHarm: false },
      data: [fact('safety_signals')],
    },
    { outcome: 'professional_judgement', data: { safety_signals: 'only_if' } },
  ),
  doubt.no(
    'De vrouw weigert, maar er zijn kinderen in huis die gevaar lopen.',
    'The woman refuses, but children in the house are in danger.',
    { client: adult, consent: { status: 'refused', by: ['client'] }, danger: { to: ['child'] } },
    { outcome: 'allowed_with_conditions', data: { safety_signals: 'share' } },
  ),
  doubt.unknown(
    'Wie er gevaar loopt, staat nog niet vast.',
    'Who is in danger is not yet established.',
    { client: adult, consent: { status: 'refused', by: ['client'] }, danger: { to: undefined } },
    { outcome: 'incomplete', questions: ['/danger/to'] },
  ),
  noSuspicion.yes(
    'Er is geen enkel vermoeden van geweld, maar toch wil iemand melden.',
    'There is no suspicion of violence at all, but somebody wants to report.',
    { sharer: teacher, danger: { level: 'none' }, data: [fact('family_situation')] },
    { outcome: 'not_allowed', data: { family_situation: 'withhold' } },
  ),
  noSuspicion.no(
    'Er is wel gevaar.',
    'There is danger.',
    {},
    { outcome: 'allowed_with_conditions' },
  ),
  noSuspicion.unknown(
    'Hoe ernstig het is, weet nog niemand.',
    'Nobody knows yet how serious it is.',
    { danger: { level: undefined } },
    { outcome: 'incomplete', questions: ['/danger/level'] },
  ),
  noFile.yes(
    'Veilig Thuis vraagt het hele dossier. De feiten die ertoe doen, zijn genoeg.',
    'Veilig Thuis asks for the whole file. The facts that matter are enough.',
    { data: [fact('safety_signals'), fact('client_file')] },
    {
      outcome: 'allowed_with_conditions',
      data: { safety_signals: 'share', client_file: 'withhold' },
    },
  ),
  noFile.no(
    'Er gaan alleen losse feiten mee.',
    'Only single facts go along.',
    {},
    { outcome: 'allowed_with_conditions' },
  ),
  noFile.unknown(
    'Nog niemand zei welke gegevens het zijn.',
    'Nobody said yet which data they are.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
  little.yes(
    'De ouders vinden melden goed. Ook dan gaat alleen mee wat het kind beschermt.',
    'The parents agree with a report. Even then only what protects the child goes along.',
    { consent: { ...agreed, by: ['parents_with_authority'] } },
    { outcome: 'allowed_with_conditions', conditions: ['limit_to_protection'] },
  ),
  little.no(
    'De politie geeft het door: die heeft een eigen wet.',
    'The police pass it on: they have an act of their own.',
    {
      sharer: { role: 'police_officer', setting: 'police', domain: 'safety' },
      data: [fact('police_data')],
    },
    { outcome: 'allowed', without: ['limit_to_protection'] },
  ),
  little.unknown(
    'Wie het doorgeeft, is nog niet bekend.',
    'Who passes it on is not yet known.',
    { sharer: { role: undefined, setting: undefined, domain: undefined } },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  saySo.yes(
    'De ouders weigerden; dat hoort Veilig Thuis ook.',
    'The parents refused; Veilig Thuis hears that too.',
    { consent: { status: 'refused', by: ['parents_with_authority'] } },
    { outcome: 'allowed_with_conditions', conditions: ['mention_no_consent_to_veilig_thuis'] },
  ),
  saySo.no(
    'Het kan de ouders nog gevraagd worden.',
    'The parents can still be asked.',
    {},
    { outcome: 'allowed_with_conditions', without: ['mention_no_consent_to_veilig_thuis'] },
  ),
  saySo.unknown(
    'Of het gevraagd is, weet nog niemand. Aan het melden zelf verandert dat niets.',
    'Nobody knows yet whether it was asked. That changes nothing about the report itself.',
    { consent: { status: undefined } },
    { outcome: 'allowed_with_conditions', without: ['mention_no_consent_to_veilig_thuis'] },
  ),
  advice.yes(
    'De verpleegkundige wil eerst alleen raad. Dat kan zonder naam.',
    'The nurse first only wants advice. That can be done without a name.',
    {
      exchange: 'consult',
      legalDuty: 'none',
      consent: { status: 'will_not_be_asked' },
      danger: { level: 'none' },
    },
    { outcome: 'not_allowed' },
  ),
  advice.no(
    'Het kind loopt gevaar en de verpleegkundige meldt.',
    'The child is in danger and the nurse reports.',
    {},
    { outcome: 'allowed_with_conditions' },
  ),
  advice.unknown(
    'Of het om raad gaat of om een melding, is nog niet gezegd.',
    'Whether it is for advice or to report has not been said yet.',
    { exchange: undefined, consent: { status: 'refused', by: ['parents_with_authority'] } },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  task.yes(
    'Veilig Thuis vertelt de verpleegkundige wat zij moet weten; de cliënt is tegen.',
    'Veilig Thuis tells the nurse what she must know; the client objects.',
    {},
    { outcome: 'allowed', data: { safety_signals: 'share' } },
  ),
  task.no(
    'Een verhuurder hoort niets uit een onderzoek naar geweld.',
    'A landlord hears nothing from an investigation into violence.',
    { recipient: { role: 'housing_officer', setting: 'housing', domain: 'housing' } },
    { outcome: 'not_allowed' },
  ),
  task.unknown(
    'Wie het wil horen, is nog niet bekend.',
    'Who wants to hear it is not yet known.',
    { recipient: { role: undefined, setting: undefined, domain: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  steps.yes(
    'De buurvrouw die meldde, mag horen wat er is gedaan.',
    'The neighbour who reported may hear what was done.',
    {},
    { outcome: 'allowed_with_conditions', data: { agreed_actions: 'share' } },
  ),
  steps.no(
    'De buurvrouw wil weten wat het onderzoek opleverde.',
    'The neighbour wants to know what the investigation found.',
    { data: [fact('safety_signals')] },
    { outcome: 'not_allowed' },
  ),
  steps.unknown(
    'Of deze vrouw ook gemeld heeft, is nog niet bekend.',
    'Whether this woman reported at all is not yet known.',
    { exchange: undefined, recipient: { relation: 'other', involved: true } },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  onlySteps.yes(
    'De leraar die meldde, hoort welke stappen er zijn gezet en niet meer.',
    'The teacher who reported hears which steps were taken and no more.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { agreed_actions: 'share', safety_signals: 'withhold' },
    },
  ),
  onlySteps.no(
    'Dezelfde leraar werkt mee aan het plan en heeft de feiten nodig.',
    'The same teacher works on the plan and needs the facts.',
    { exchange: 'handover', recipient: { relation: 'other' } },
    { outcome: 'allowed', data: { safety_signals: 'share' } },
  ),
  onlySteps.unknown(
    'Is dit een bericht aan de melder, of hulp bij het plan?',
    'Is this word to the reporter, or help with the plan?',
    { exchange: undefined, recipient: { relation: 'other' } },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  access.yes(
    'De vader wil inzage, maar dat kan het stoppen van het geweld in de weg staan.',
    'The father wants access, but that may stand in the way of stopping the violence.',
    { client: { age: 8, representative: 'parents_with_authority' } },
    { outcome: 'allowed' },
  ),
  access.no(
    'De verpleegkundige vraagt geen inzage: zij werkt mee.',
    'The nurse asks no access: she takes part.',
    { recipient: { ...nurse, roleVerified: undefined } },
    { outcome: 'allowed' },
  ),
  access.unknown(
    'Wie de vraag stelt, is nog niet bekend.',
    'Who asks is not yet known.',
    { recipient: { role: undefined, setting: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
]
