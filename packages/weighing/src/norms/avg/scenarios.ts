import { tries } from '../scenario.ts'
import {
  agreed,
  fact,
  housingOfficer,
  settled,
  socialWorker,
  takingPart,
  teacher,
} from '../situations.ts'

const mine = tries('zutphen/afweging-1', settled)
const specific = tries('avg/5-1-b/welbepaald', settled)
const described = tries('avg/5-1-b/omschreven', settled)
const task = tries('avg/5-1-b/taak', settled)
const against = tries('kader/niet-tegen-de-client', settled)
const other = tries('avg/6-4', { ...settled, consent: { status: 'will_not_be_asked' } })

export const purposeScenarios = [
  mine.yes(
    'Een huurder vraagt de corporatie om hulp bij de opvoeding. Dat hoort bij een ander.',
    'A tenant asks the landlord for help with parenting. That belongs to somebody else.',
    { questionIsMine: false },
    { outcome: 'refer_onward', conditions: ['refer_to_right_party'] },
  ),
  mine.no(
    'De hulpvraag hoort bij de jeugdhulpverlener. Die weegt zelf verder.',
    'The question belongs to the youth care worker, who weighs on.',
    { questionIsMine: true },
    { outcome: 'allowed', without: ['refer_to_right_party'] },
  ),
  mine.unknown(
    'Niemand keek nog bij wie de vraag hoort. Eerst dat.',
    'Nobody has looked at whose question it is. That comes first.',
    { questionIsMine: undefined },
    { outcome: 'incomplete', questions: ['/questionIsMine'] },
  ),
  specific.yes(
    '“Mensen helpen” is geen doel waarmee je gegevens kunt delen.',
    '“Helping people” is no purpose for which data can be shared.',
    { purpose: { specific: false } },
    { outcome: 'not_allowed', conditions: ['make_purpose_specific'] },
  ),
  specific.no(
    'Het doel is helder: het gezin wil aangemeld worden voor gezinsbegeleiding.',
    'The purpose is clear: the family wants to be registered for family support.',
    { purpose: { specific: true } },
    { outcome: 'allowed', data: { support_need: 'share' } },
  ),
  specific.unknown(
    'Het is nog niet duidelijk waarvoor de ander dit wil weten.',
    'It is not clear yet what the other wants to know this for.',
    { purpose: { specific: undefined } },
    { outcome: 'incomplete', questions: ['/purpose/specific'] },
  ),
  described.yes(
    'Het doel is er, maar niemand schreef op wat er dan gedeeld moet worden.',
    'There is a purpose, but nobody wrote down what must be shared for it.',
    { purpose: { needDescribed: false } },
    { outcome: 'not_allowed', conditions: ['describe_need'] },
  ),
  described.no(
    'Er staat precies wat de ander moet weten.',
    'It says exactly what the other must know.',
    { purpose: { needDescribed: true } },
    { outcome: 'allowed' },
  ),
  described.unknown(
    'Of het al is opgeschreven, weet de hulpverlener niet.',
    'Whether it has been written down, the helper does not know.',
    { purpose: { needDescribed: undefined } },
    { outcome: 'incomplete', questions: ['/purpose/needDescribed'] },
  ),
  task.yes(
    'De ontvanger wil iets weten dat niet bij zijn taak hoort.',
    'The recipient wants to know something that is no part of its task.',
    { purpose: { servesTask: false } },
    { outcome: 'not_allowed', conditions: ['reassess_purpose'] },
  ),
  task.no(
    'De vraag volgt uit de hulp die de ontvanger geeft.',
    'The question follows from the help that the recipient gives.',
    { purpose: { servesTask: true } },
    { outcome: 'allowed' },
  ),
  task.unknown(
    'Het is niet bekend bij welke taak de vraag hoort.',
    'It is not known to which task the question belongs.',
    { purpose: { servesTask: undefined } },
    { outcome: 'incomplete', questions: ['/purpose/servesTask'] },
  ),
  against.yes(
    'De corporatie wil een dossier opbouwen om een huurder uit huis te zetten.',
    'The landlord wants to build a file to evict a tenant.',
    { purpose: { againstClient: true } },
    { outcome: 'not_allowed' },
  ),
  against.no(
    'De vraag is bedoeld om het probleem op te lossen, samen met de cliënt.',
    'The question is meant to solve the problem, with the client.',
    { purpose: { againstClient: false } },
    { outcome: 'allowed' },
  ),
  other.yes(
    'Gegevens uit de gezinshulp worden gevraagd voor iets heel anders.',
    'Data from family help are asked for something quite different.',
    {
      recipient: { relation: 'same_treatment_team' },
      purpose: { sameAsCollected: false },
    },
    { outcome: 'not_allowed', conditions: ['reassess_purpose'] },
  ),
  other.no(
    'De gegevens gaan naar een teamgenoot, voor dezelfde hulp.',
    'The data go to a member of the team, for the same help.',
    { recipient: { relation: 'same_treatment_team' } },
    { outcome: 'allowed' },
  ),
  other.unknown(
    'Niemand weet meer waarvoor de gegevens ooit zijn verzameld.',
    'Nobody remembers what the data were once collected for.',
    {
      recipient: { relation: 'same_treatment_team' },
      purpose: { sameAsCollected: undefined },
    },
    { outcome: 'incomplete', questions: ['/purpose/sameAsCollected'] },
  ),
]

const lighter = tries('avg/5-1-c/lichter', settled)
const nameless = tries('avg/5-1-c/zonder-naam', settled)
const tells = tries('niveaus/client-vertelt-zelf', settled)
const first = tries('niveaus/client-eerst', settled)
const useless = tries('avg/5-1-c/werkt-niet', settled)
const heavy = tries('avg/5-1-c/te-zwaar', settled)
const nice = tries('avg/5-1-c/niet-nodig', settled)
const circle = tries('zutphen/alleen-betrokkenen', settled)
const needs = tries('avg/5-1-c/taak-van-ontvanger', settled)
const little = tries('avg/5-1-c', settled)
const contribution = tries('kader/vraag-een-bijdrage', settled)

export const necessityScenarios = [
  lighter.yes(
    'Samen met de cliënt bellen werkt net zo goed. Dan hoeft er niets over.',
    'Calling together with the client works as well. Then nothing needs to be passed on.',
    { necessity: { lessIntrusiveWay: true } },
    { outcome: 'not_allowed' },
  ),
  lighter.no(
    'Er is gekeken naar lichtere wegen. Die zijn er niet.',
    'Less intrusive ways were looked for. There are none.',
    { necessity: { lessIntrusiveWay: false } },
    { outcome: 'allowed' },
  ),
  lighter.unknown(
    'Niemand dacht nog na over een lichtere weg.',
    'Nobody has thought of a less intrusive way yet.',
    { necessity: { lessIntrusiveWay: undefined } },
    { outcome: 'incomplete', questions: ['/necessity/lessIntrusiveWay'] },
  ),
  nameless.yes(
    'De vraag aan de collega kan zonder naam gesteld worden.',
    'The colleague can be asked without a name.',
    { necessity: { anonymousSuffices: true } },
    { outcome: 'not_allowed' },
  ),
  nameless.no(
    'Zonder te weten om wie het gaat kan de ander niets doen.',
    'Without knowing who it is about the other can do nothing.',
    { necessity: { anonymousSuffices: false } },
    { outcome: 'allowed' },
  ),
  tells.yes(
    'De cliënt kan zelf bellen en uitleggen wat er speelt.',
    'The client can call and explain in person.',
    { necessity: { lessIntrusiveWay: true, clientCanTell: true } },
    { outcome: 'not_allowed', conditions: ['let_client_tell'] },
  ),
  tells.no(
    'De cliënt durft niet te bellen en vraagt de hulpverlener het te doen.',
    'The client dares not call and asks the helper to do so.',
    { necessity: { clientCanTell: false } },
    { outcome: 'allowed', without: ['let_client_tell'] },
  ),
  tells.unknown(
    'De cliënt kan het zelf vertellen. Of dat genoeg is, is nog niet bekeken.',
    'The client can tell it. Whether that is enough was not looked into.',
    { necessity: { lessIntrusiveWay: undefined, clientCanTell: true } },
    { outcome: 'incomplete', questions: ['/necessity/lessIntrusiveWay'] },
  ),
  first.yes(
    'Een deel vertelt de cliënt zelf, de rest gaat mee in de verwijzing.',
    'The client tells part of it, the rest goes with the referral.',
    { necessity: { clientCanTell: true } },
    { outcome: 'allowed_with_conditions', conditions: ['let_client_tell'] },
  ),
  first.no(
    'De cliënt kan niets zelf overbrengen.',
    'The client cannot bring anything over.',
    { necessity: { clientCanTell: false } },
    { outcome: 'allowed', without: ['let_client_tell'] },
  ),
  first.unknown(
    'De cliënt kan veel zelf vertellen. Het is nog niet duidelijk wat er gaat gebeuren.',
    'The client can tell much in person. It is not clear yet what will happen.',
    { action: undefined, necessity: { clientCanTell: true } },
    { outcome: 'incomplete' },
  ),
  useless.yes(
    'De gegevens helpen de ander niet verder.',
    'The data do not help the other any further.',
    { necessity: { effective: false } },
    { outcome: 'not_allowed' },
  ),
  useless.no(
    'Met deze gegevens kan de hulp beginnen.',
    'With these data the help can begin.',
    { necessity: { effective: true } },
    { outcome: 'allowed' },
  ),
  useless.unknown(
    'Of het helpt, is nog niet bedacht.',
    'Whether it helps has not been considered yet.',
    { necessity: { effective: undefined } },
    { outcome: 'incomplete', questions: ['/necessity/effective'] },
  ),
  heavy.yes(
    'Voor een kleine vraag zou een half leven op tafel komen.',
    'For a small question half a life would be laid on the table.',
    { necessity: { proportionate: false } },
    { outcome: 'not_allowed', conditions: ['limit_to_need_to_have'] },
  ),
  heavy.no(
    'Wat gedeeld wordt, past bij wat er te bereiken is.',
    'What is shared fits what can be reached.',
    { necessity: { proportionate: true } },
    { outcome: 'allowed' },
  ),
  heavy.unknown(
    'Niemand woog nog of dit niet te veel is.',
    'Nobody has weighed yet whether this is too much.',
    { necessity: { proportionate: undefined } },
    { outcome: 'incomplete', questions: ['/necessity/proportionate'] },
  ),
  nice.yes(
    'De hulpvraag is nodig, de gezinsgeschiedenis is alleen handig.',
    'The question for help is needed, the family history is merely handy.',
    { data: [fact('support_need'), fact('family_situation', { need: 'nice_to_have' })] },
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', family_situation: 'withhold' },
    },
  ),
  nice.no(
    'Zonder de gezinssituatie kan de ander niet beginnen.',
    'Without the family situation the other cannot begin.',
    { data: [fact('support_need'), fact('family_situation')] },
    { outcome: 'allowed', data: { family_situation: 'share' } },
  ),
  nice.unknown(
    'Of de gezinssituatie nodig is, is niet bekeken.',
    'Whether the family situation is needed was not looked into.',
    { data: [{ category: 'family_situation', nature: 'fact' }] },
    { outcome: 'incomplete', questions: ['/data/0/need'] },
  ),
  circle.yes(
    'Een hulpverlener die het gezin niet kent, wil meelezen.',
    'A helper who does not know the family wants to read along.',
    { recipient: { involved: false } },
    { outcome: 'not_allowed', conditions: ['limit_to_involved_parties'] },
  ),
  circle.no(
    'De ontvanger gaat met dit gezin aan de slag.',
    'The recipient will work with this family.',
    { recipient: { involved: true } },
    { outcome: 'allowed' },
  ),
  circle.unknown(
    'Of de ander bij dit gezin hoort, is niet bekend.',
    'Whether the other has a part in this family is not known.',
    { recipient: { involved: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/involved'] },
  ),
  needs.yes(
    'De ander is betrokken, maar heeft dit niet nodig.',
    'The other is involved, but does not need this.',
    { recipient: { needsForTask: false } },
    { outcome: 'not_allowed' },
  ),
  needs.no(
    'De ander kan zonder dit gegeven niet werken.',
    'The other cannot work without this.',
    { recipient: { needsForTask: true } },
    { outcome: 'allowed' },
  ),
  needs.unknown(
    'Of de ander dit voor het werk nodig heeft, is niet gevraagd.',
    'Whether the other needs this for work was not asked.',
    { recipient: { needsForTask: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/needsForTask'] },
  ),
  little.yes(
    'Ook met toestemming gaat alleen mee wat nodig is.',
    'With consent too, only what is needed goes along.',
    {},
    { outcome: 'allowed', conditions: ['limit_to_need_to_have'] },
  ),
  little.no(
    'Niemand kan zien om wie het gaat.',
    'Nobody can tell who it is about.',
    { data: [fact('behaviour_observation', { identifiable: false })] },
    { outcome: 'allowed', without: ['limit_to_need_to_have'] },
  ),
  contribution.yes(
    'In een overleg vraagt een hulpverlener eerst wat ieder kan doen.',
    'In a meeting a helper first asks what each can do.',
    { action: 'discuss', exchange: 'network' },
    { outcome: 'allowed' },
  ),
  contribution.no(
    'Het is een verwijzing aan één hulpverlener.',
    'It is a referral to one helper.',
    { exchange: 'refer' },
    { outcome: 'allowed' },
  ),
  contribution.unknown(
    'Of het een overleg wordt of een telefoontje, is nog open.',
    'Whether it will be a meeting or a call is still open.',
    { exchange: undefined },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
]

const anonymous = tries('avg/overweging-26', { ...settled, consent: { status: 'refused' } })
const record = tries('avg/5-2', settled)
const without = tries('zutphen/zonder-toestemming', {
  ...settled,
  recipient: { ...settled.recipient, relation: 'same_treatment_team' },
})
const objects = tries('zutphen/goede-argumenten', {
  ...settled,
  recipient: { ...settled.recipient, relation: 'same_treatment_team' },
  consent: { status: 'refused', by: ['client'] },
})
const inform = tries('avg/13', settled)
const later = tries('uavg/41', settled)
const noReason = tries('avg/13/geen-reden', settled)
const opinions = tries('kader/feiten-en-meningen', settled)
const somebodyElse = tries('avg/iemand-anders', settled)
const who = tries('avg/5-1-f/wie-is-het', settled)

export const dutyScenarios = [
  anonymous.yes(
    'Een moeilijke situatie wordt zonder naam voorgelegd, ook al zei de cliënt nee.',
    'A hard case is put without a name, though the client said no.',
    { data: [fact('behaviour_observation', { identifiable: false })] },
    {
      outcome: 'allowed',
      bases: ['anonymous_no_basis_needed'],
      data: { behaviour_observation: 'share' },
    },
  ),
  anonymous.no(
    'De naam staat erbij en de cliënt zei nee.',
    'The name is given and the client said no.',
    { data: [fact('behaviour_observation')] },
    { outcome: 'not_allowed' },
  ),
  record.yes(
    'Wat je afweegt, staat in het dossier.',
    'What you weigh stands in the file.',
    {},
    { outcome: 'allowed', conditions: ['record_in_file'] },
  ),
  record.no(
    'Een vraag zonder naam hoeft in geen dossier.',
    'A question without a name belongs in no file.',
    { data: [fact('behaviour_observation', { identifiable: false })] },
    { outcome: 'allowed', without: ['record_in_file'] },
  ),
  without.yes(
    'De teamgenoot krijgt het zonder toestemming. Waarom, dat staat opgeschreven.',
    'The member of the team gets it without consent. Why is written down.',
    { consent: { status: 'will_not_be_asked' } },
    { outcome: 'allowed', conditions: ['record_reasons_for_sharing_without_consent'] },
  ),
  without.no(
    'De cliënt zei ja.',
    'The client agreed.',
    {},
    { outcome: 'allowed', without: ['record_reasons_for_sharing_without_consent'] },
  ),
  without.unknown(
    'Of de cliënt iets gevraagd is, weet niemand. Voor het team maakt het niet uit.',
    'Whether the client was asked nobody knows. Within the team it makes no difference.',
    { consent: { status: undefined } },
    { outcome: 'allowed', without: ['record_reasons_for_sharing_without_consent'] },
  ),
  objects.yes(
    'De cliënt wil niet dat een buurvrouw in het team dit leest. Dat is een goede reden.',
    'The client does not want a neighbour on the team to read this. That is a good reason.',
    { consent: { goodArgumentsAgainst: true } },
    { outcome: 'not_allowed' },
  ),
  objects.no(
    'De cliënt wil liever niet, maar heeft er geen reden voor.',
    'The client would rather not, but has no reason.',
    { consent: { goodArgumentsAgainst: false } },
    { outcome: 'allowed' },
  ),
  objects.unknown(
    'Er zijn goede redenen tegen, maar of de cliënt nee zei, staat nergens.',
    'There are good reasons against, but whether the client refused is not on record.',
    { consent: { status: undefined, goodArgumentsAgainst: true } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  inform.yes(
    'De cliënt hoort vooraf wat er gedeeld wordt.',
    'The client hears beforehand what is shared.',
    {},
    { outcome: 'allowed', conditions: ['inform_client_before'] },
  ),
  inform.no(
    'De gegevens gaan naar de cliënt zelf.',
    'The data go to the client in person.',
    { recipient: { role: 'client', setting: 'citizen' } },
    { outcome: 'allowed', without: ['inform_client_before'] },
  ),
  inform.unknown(
    'Wat er gaat gebeuren is nog niet bekend.',
    'What will happen is not known yet.',
    { action: undefined },
    { outcome: 'allowed', without: ['inform_client_before'] },
  ),
  later.yes(
    'Vooraf vertellen zou een kind in gevaar brengen. Er is een dag afgesproken voor later.',
    'Telling beforehand would endanger a child. A day has been agreed for later.',
    { informing: { when: 'after', reasonNotBefore: 'protect_person' } },
    { outcome: 'allowed', conditions: ['inform_client_after'], without: ['inform_client_before'] },
  ),
  later.no(
    'Er is geen reden om te wachten met vertellen.',
    'There is no reason to wait with telling.',
    { informing: { when: 'before' } },
    { outcome: 'allowed', without: ['inform_client_after'] },
  ),
  later.unknown(
    'Het wordt later verteld, maar waarom staat er niet.',
    'It will be told later, but why is not said.',
    { informing: { when: 'after' } },
    { outcome: 'incomplete', questions: ['/informing/reasonNotBefore'] },
  ),
  noReason.yes(
    'Een lastig gesprek is geen reden om de cliënt niets te vertellen.',
    'A hard conversation is no reason to tell the client nothing.',
    { informing: { when: 'not', reasonNotBefore: 'other' } },
    { outcome: 'allowed_with_conditions', conditions: ['inform_client_before'] },
  ),
  noReason.no(
    'De cliënt is onvindbaar en het kan niet wachten.',
    'The client cannot be found and it cannot wait.',
    { informing: { when: 'after', reasonNotBefore: 'unreachable_and_urgent' } },
    { outcome: 'allowed', conditions: ['inform_client_after'] },
  ),
  noReason.unknown(
    'De cliënt hoort niets, en de reden is niet opgeschreven.',
    'The client hears nothing, and the reason was not written down.',
    { informing: { when: 'not' } },
    { outcome: 'incomplete', questions: ['/informing/reasonNotBefore'] },
  ),
  opinions.yes(
    'De indruk van een begeleider gaat mee, en staat er als indruk bij.',
    'A worker’s impression goes along, marked as an impression.',
    { data: [fact('support_need', { nature: 'opinion' })] },
    { outcome: 'allowed_with_conditions', conditions: ['separate_facts_from_opinions'] },
  ),
  opinions.no(
    'Het zijn alleen feiten.',
    'These are facts only.',
    {},
    { outcome: 'allowed', without: ['separate_facts_from_opinions'] },
  ),
  opinions.no(
    'Een naam en een telefoonnummer zijn geen mening. Daar wordt niet naar gevraagd.',
    'A name and a telephone number are no opinion. That is not asked.',
    { data: [{ category: 'name_contact', need: 'need_to_have' }] },
    { outcome: 'allowed', without: ['separate_facts_from_opinions'] },
  ),
  opinions.unknown(
    'Of het een feit of een vermoeden is, staat er niet bij.',
    'Whether it is a fact or a suspicion is not said.',
    { data: [{ category: 'support_need', need: 'need_to_have' }] },
    { outcome: 'incomplete', questions: ['/data/0/nature'] },
  ),
  somebodyElse.yes(
    'De verwijzing noemt ook de vriend van moeder. Die telt apart.',
    'The referral mentions mother’s boyfriend as well. He counts separately.',
    { data: [fact('support_need'), fact('family_situation', { about: 'third_party' })] },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['limit_to_involved_parties'],
      data: { support_need: 'share', family_situation: 'only_if' },
    },
  ),
  somebodyElse.no(
    'Het gaat alleen over de cliënt.',
    'It is about the client only.',
    { data: [fact('family_situation')] },
    { outcome: 'allowed', without: ['limit_to_involved_parties'] },
  ),
  somebodyElse.unknown(
    'Er is iets over een broer, maar of het weggaat is nog open.',
    'There is something about a brother, but whether it goes anywhere is open.',
    { action: undefined, data: [fact('family_situation', { about: 'family_member' })] },
    { outcome: 'incomplete', questions: ['/action'] },
  ),
  who.yes(
    'Aan de telefoon zegt iemand hulpverlener te zijn. Dat klopt niet zomaar.',
    'Somebody on the phone claims to be a helper. That is not simply so.',
    { recipient: { roleVerified: false } },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['verify_authority'],
      data: { support_need: 'only_if' },
    },
  ),
  who.no(
    'De hulpverlener kent deze collega.',
    'The helper knows this colleague.',
    { recipient: { roleVerified: true } },
    { outcome: 'allowed', without: ['verify_authority'] },
  ),
  who.unknown(
    'Wie er belt, is niet bekend.',
    'Who is calling is not known.',
    { recipient: { role: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
]

const toClient = { role: 'client', setting: 'citizen' } as const
const toParent = {
  role: 'parent',
  setting: 'citizen',
  relation: 'parent_with_authority',
  roleVerified: true,
} as const
const silent = { ...settled, consent: { status: 'will_not_be_asked' } } as const
const own = tries('avg/2-2-c', { ...silent, recipient: takingPart(socialWorker) })
const access = tries('avg/15', { ...silent, sharer: housingOfficer, recipient: toClient })
const careAccess = tries('wgbo/456', { ...silent, recipient: toClient })
const old = tries('uavg/5-4/2018', { ...silent, sharer: teacher, recipient: toClient })
const young = tries('uavg/5-4', { ...silent, sharer: teacher, recipient: toClient })
const small = tries('uavg/5-4/onder-12', { ...silent, sharer: teacher, recipient: toClient })
const parents = tries('uavg/5-4/ouders', { ...silent, sharer: teacher, recipient: toParent })
const withdrawOld = tries('uavg/5-3/2018', settled)
const withdraw = tries('uavg/5-3', settled)
const before = '2026-08-31'
const since = '2026-09-01'
const byParents = { ...agreed, by: ['parents_with_authority'] } as const
const byBoth = { ...agreed, by: ['client', 'parents_with_authority'] } as const

/** UAVG 5 on the last day of the old text and the first of the new one, at every age that counts. */
export const rightScenarios = [
  own.yes(
    'De cliënt vertelt de sociaal werker zelf wat er speelt.',
    'The client tells the social worker in person.',
    { sharer: { role: 'client', setting: 'citizen', domain: undefined } },
    { outcome: 'allowed', data: { support_need: 'share' } },
  ),
  own.no(
    'De hulpverlener vertelt het, en vroeg niets.',
    'The helper tells it, and asked nothing.',
    {},
    { outcome: 'not_allowed' },
  ),
  own.unknown(
    'Wie het vertelt is niet bekend.',
    'Who tells it is not known.',
    { sharer: { role: undefined, setting: undefined, domain: undefined } },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  access.yes(
    'Een huurder vraagt wat de corporatie over haar heeft vastgelegd.',
    'A tenant asks what the landlord has on record about her.',
    {},
    { outcome: 'allowed', data: { support_need: 'share' } },
  ),
  access.yes(
    'Een huurder van 16 vroeg dit ook voor 1 september 2026 al zelf.',
    'A tenant of 16 could ask this before 1 September 2026 too.',
    { client: { age: 16 } },
    { outcome: 'allowed' },
    before,
  ),
  access.yes(
    'Wie 18 is, vraagt zelf om inzage.',
    'Whoever is 18 asks for access in person.',
    { client: { age: 18 } },
    { outcome: 'allowed' },
    since,
  ),
  access.no(
    'De gegevens gaan naar een hulpverlener, en er is niets gevraagd.',
    'The data go to a helper, and nothing was asked.',
    { sharer: settled.sharer, recipient: settled.recipient },
    { outcome: 'not_allowed' },
  ),
  access.unknown(
    'Hoe oud de huurder is, weet de corporatie niet.',
    'How old the tenant is the landlord does not know.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
  careAccess.yes(
    'Een jongen van 13 hoort van zijn hulpverlener wat er over hem in het dossier staat.',
    'A boy of 13 hears from his helper what the file says about him.',
    { client: { age: 13, representative: 'parents_with_authority' } },
    { outcome: 'allowed' },
    before,
  ),
  careAccess.no(
    'Een huurder van 13 vraagt de corporatie om inzage.',
    'A tenant of 13 asks the landlord for access.',
    { sharer: housingOfficer, client: { age: 13, representative: 'parents_with_authority' } },
    { outcome: 'allowed_with_conditions' },
    before,
  ),
  careAccess.unknown(
    'Wie de gegevens heeft, is niet bekend.',
    'Who holds the data is not known.',
    { sharer: { role: undefined, setting: undefined, domain: undefined }, client: { age: 9 } },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  ...([11, 12, 15] as const).map((age) =>
    old.yes(
      `Op 31 augustus 2026 vraagt een leerling van ${age} om inzage. De ouders moeten meedoen.`,
      `On 31 August 2026 a pupil of ${age} asks for access. The parents must join in.`,
      { client: { age, representative: 'parents_with_authority' } },
      { outcome: 'allowed_with_conditions', conditions: ['consent_of_representative'] },
      before,
    ),
  ),
  old.no(
    'Een leerling van 16 vraagt zelf om inzage.',
    'A pupil of 16 asks for access in person.',
    { client: { age: 16 } },
    { outcome: 'allowed', without: ['consent_of_representative'] },
    before,
  ),
  old.unknown(
    'De school weet niet hoe oud de leerling is.',
    'The school does not know the age of the pupil.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
    before,
  ),
  ...([12, 15] as const).map((age) =>
    young.yes(
      `Op 1 september 2026 vraagt een leerling van ${age} zelf om inzage.`,
      `On 1 September 2026 a pupil of ${age} asks for access in person.`,
      { client: { age, representative: 'parents_with_authority' } },
      { outcome: 'allowed', without: ['consent_of_representative'] },
      since,
    ),
  ),
  young.no(
    'Op 1 september 2026 kan een leerling van 11 dit nog niet alleen.',
    'On 1 September 2026 a pupil of 11 cannot do this alone yet.',
    { client: { age: 11, representative: 'parents_with_authority' } },
    { outcome: 'allowed_with_conditions', conditions: ['consent_of_representative'] },
    since,
  ),
  young.unknown(
    'De leeftijd van de leerling is onbekend.',
    'The age of the pupil is unknown.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
    since,
  ),
  small.yes(
    'Een leerling van 11 vraagt om inzage. De ouders moeten meedoen.',
    'A pupil of 11 asks for access. The parents must join in.',
    { client: { age: 11, representative: 'parents_with_authority' } },
    { outcome: 'allowed_with_conditions', conditions: ['consent_of_representative'] },
    since,
  ),
  small.no(
    'Een leerling van 12 vraagt zelf om inzage.',
    'A pupil of 12 asks for access in person.',
    { client: { age: 12, representative: 'parents_with_authority' } },
    { outcome: 'allowed' },
    since,
  ),
  small.unknown(
    'Hoe oud het kind is, staat nergens.',
    'How old the child is, is not on record.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
  parents.yes(
    'Een moeder met gezag vraagt wat de school over haar kind van 9 weet.',
    'A mother with authority asks what the school knows about her child of 9.',
    { client: { age: 9, representative: 'one_parent_with_authority' } },
    { outcome: 'allowed', data: { support_need: 'share' } },
  ),
  parents.no(
    'Een moeder vraagt naar haar kind van 17. Dat kind vraagt het zelf.',
    'A mother asks about her child of 17. That child asks in person.',
    { client: { age: 17 } },
    { outcome: 'not_allowed' },
  ),
  parents.unknown(
    'Hoe oud het kind is, is niet bekend.',
    'How old the child is, is not known.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
  withdrawOld.yes(
    'Beide ouders en het kind van 12 zeiden ja. De ouders mogen dat intrekken.',
    'Both parents and the child of 12 agreed. The parents may withdraw that.',
    { client: { age: 12, representative: 'parents_with_authority' }, consent: byBoth },
    { outcome: 'allowed' },
    before,
  ),
  withdrawOld.no('Een volwassene zei ja.', 'An adult agreed.', {}, { outcome: 'allowed' }, before),
  withdrawOld.unknown(
    'Hoe oud de cliënt is, staat er niet.',
    'How old the client is, is not said.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
    before,
  ),
  withdraw.yes(
    'Het kind van 15 zei ja met de ouders. Het mag zelf ook weer nee zeggen.',
    'The child of 15 agreed with the parents. It may say no again, too.',
    { client: { age: 15, representative: 'parents_with_authority' }, consent: byBoth },
    { outcome: 'allowed' },
    since,
  ),
  withdraw.yes(
    'Voor een kind van 11 zeggen de ouders ja.',
    'For a child of 11 the parents agree.',
    { client: { age: 11, representative: 'parents_with_authority' }, consent: byParents },
    { outcome: 'allowed' },
    since,
  ),
  withdraw.no(
    'Wie 16 is, beslist zelf.',
    'Whoever is 16 decides in person.',
    { client: { age: 16, representative: 'parents_with_authority' } },
    { outcome: 'allowed' },
    since,
  ),
  withdraw.unknown(
    'De leeftijd is onbekend.',
    'The age is unknown.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
    since,
  ),
]

export const avgScenarios = [
  ...purposeScenarios,
  ...necessityScenarios,
  ...dutyScenarios,
  ...rightScenarios,
]
