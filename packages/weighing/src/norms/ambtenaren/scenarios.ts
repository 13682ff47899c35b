import { type Scenario, tries } from '../scenario.ts'
import { agreed, between, facts, people } from './base.ts'

const amongColleagues = between('wmo', 'wmo', 'support_need')
const toAnotherAct = between('wmo', 'participation', 'support_need')
const youthToBenefit = between('youth', 'participation', 'support_need')
const other = { ...people.participation, involved: true, needsForTask: true }

const sameAct = tries('awb/2:5/zelfde-wet', amongColleagues)
const health = tries('uavg/30-1-a', between('wmo', 'wmo', 'health'))
const anotherAct = tries('avg/5-1-b/andere-wet', toAnotherAct)
const youthAgreed = tries('jeugdwet/7.4.0/andere-wet', youthToBenefit)
const youthAsk = tries('jeugdwet/7.4.0/andere-wet/nog-vragen', youthToBenefit)
const fraud = tries('jeugdwet/7.4.0/fraude', between('youthWorker', 'participation', 'finances'))
const field = tries('zutphen/aandachtsveld', toAnotherAct)
const notFree = tries('avg/7-4/gemeente', between('wmo', 'socialWorker', 'support_need'))

export const officialScenarios: readonly Scenario[] = [
  sameAct.yes(
    'Twee Wmo-consulenten werken aan dezelfde aanvraag.',
    'Two Wmo officers work on the same application.',
    {},
    { outcome: 'allowed', data: { support_need: 'share' } },
  ),
  sameAct.no(
    'Een Wmo-consulent wil een collega van Werk en Inkomen bijpraten.',
    'A Wmo officer wants to update a colleague of work and income.',
    { recipient: other },
    { outcome: 'not_allowed' },
  ),
  sameAct.unknown(
    'Twee ambtenaren in hetzelfde aandachtsveld, maar van welke wet is niet gezegd.',
    'Two officials in the same field of attention, but of which act is not said.',
    {
      sharer: { ...people.civilServant, domain: undefined },
      recipient: { ...people.civilServant, domain: undefined, relation: 'same_field_colleague' },
    },
    { outcome: 'incomplete', questions: ['/sharer/domain', '/recipient/domain'] },
  ),
  health.yes(
    'Een Wmo-consulent draagt een aanvraag over en noemt de beperking waar het om gaat.',
    'A Wmo officer hands an application over and names the impairment it is about.',
    {},
    { outcome: 'allowed', data: { health: 'share' } },
  ),
  health.no(
    'Een schuldhulpverlener geeft gezondheid door aan een collega-schuldhulpverlener.',
    'A debt counsellor passes health data to a fellow debt counsellor.',
    {
      sharer: people.debt,
      recipient: { ...people.debt, involved: true, needsForTask: true },
      consent: { status: 'refused' },
    },
    { outcome: 'not_allowed', data: { health: 'withhold' } },
  ),
  health.unknown(
    'Het is niet gezegd of het over gezondheid gaat.',
    'It is not said whether it is about health.',
    { recipient: { role: undefined, domain: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  anotherAct.yes(
    'Werk en Inkomen wil weten welke Wmo-hulp iemand krijgt; de cliënt weet van niets.',
    'Work and income wants to know which Wmo support somebody gets; the client knows nothing of it.',
    {},
    { outcome: 'not_allowed', conditions: ['reassess_purpose'] },
  ),
  anotherAct.no(
    'Een Wmo-collega wil het weten.',
    'A Wmo colleague wants to know.',
    { recipient: { ...people.wmo, involved: true, needsForTask: true } },
    { outcome: 'allowed', without: ['reassess_purpose'] },
  ),
  anotherAct.unknown(
    'Een ambtenaar zonder vermeld werkveld vraagt ernaar.',
    'An official of no stated field asks for it.',
    { recipient: { ...people.civilServant, domain: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/domain'] },
  ),
  youthAgreed.yes(
    'Een ouder wil dat de jeugdconsulent Werk en Inkomen inlicht.',
    'A parent wants the youth officer to inform work and income.',
    { consent: agreed },
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice'],
      data: { support_need: 'only_if' },
    },
  ),
  youthAgreed.no(
    'De ouder wil dat niet.',
    'The parent does not want that.',
    { consent: { status: 'refused' } },
    { outcome: 'not_allowed' },
  ),
  youthAgreed.unknown(
    'Of de ouder vrij kon kiezen, is niet bekend.',
    'Whether the parent could choose freely is not known.',
    { consent: { ...agreed, free: undefined } },
    { outcome: 'incomplete', questions: ['/consent/free'] },
  ),
  youthAsk.yes(
    'De jeugdconsulent heeft het de ouder nog niet gevraagd.',
    'The youth officer has not asked the parent yet.',
    { consent: { status: 'not_asked' } },
    { outcome: 'professional_judgement', conditions: ['obtain_consent', 'only_with_dpo_advice'] },
  ),
  youthAsk.no(
    'De jeugdconsulent gaat het niet vragen.',
    'The youth officer is not going to ask.',
    {},
    { outcome: 'not_allowed' },
  ),
  youthAsk.unknown(
    'Of het gevraagd is, staat er niet.',
    'It does not say whether it was asked.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  fraud.yes(
    'Een gezinscoach zou vertellen wat een gezin uitgeeft, zodat de uitkering kan worden nagekeken.',
    'A family coach would tell what a family spends, so that the benefit can be checked.',
    { exchange: 'accountability', consent: agreed },
    { outcome: 'not_allowed' },
  ),
  fraud.no(
    'De gezinscoach helpt met een ja van de ouder bij een aanvraag.',
    'The family coach helps with an application, with the parent’s yes.',
    { consent: agreed },
    { outcome: 'allowed' },
  ),
  fraud.unknown(
    'Waarvoor het is, staat er niet.',
    'It does not say what it is for.',
    { exchange: undefined, consent: agreed },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  field.yes(
    'Twee ambtenaren noemen het hetzelfde aandachtsveld, maar het zijn twee wetten.',
    'Two officials call it the same field of attention, but it is two acts.',
    { recipient: { relation: 'same_field_colleague' } },
    { outcome: 'not_allowed' },
  ),
  field.no(
    'Het zijn geen collega’s uit hetzelfde veld.',
    'They are no colleagues of the same field.',
    {},
    { outcome: 'not_allowed' },
  ),
  field.unknown(
    'Bij welke wet de collega hoort, is niet gezegd.',
    'To which act the colleague belongs is not said.',
    { recipient: { ...people.civilServant, domain: undefined, relation: 'same_field_colleague' } },
    { outcome: 'incomplete', questions: ['/recipient/domain'] },
  ),
  notFree.yes(
    'Een Wmo-consulent belt met een ja van de cliënt naar het buurtteam.',
    'A Wmo officer calls the neighbourhood team with the client’s yes.',
    { consent: agreed },
    { outcome: 'allowed' },
  ),
  notFree.no(
    'Een sociaal werker belt met een ja van de cliënt een collega.',
    'A social worker calls a colleague with the client’s yes.',
    { sharer: people.socialWorker, consent: agreed, data: facts('support_need') },
    { outcome: 'allowed' },
  ),
  notFree.unknown(
    'Of er een ja is, is niet bekend.',
    'Whether there is a yes is not known.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
]
