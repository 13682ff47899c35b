import { agreed, between, facts, people } from '../ambtenaren/base.ts'
import { changed, type Scenario, tries } from '../scenario.ts'

const referring = changed(between('socialWorker', 'nurse', 'referral_reason', 'finances'), {
  exchange: 'refer',
  consent: { status: 'not_objected' },
})
const answering = changed(between('wmo', 'physician', 'answer_to_original_question'), {
  exchange: 'feedback',
  recipient: { relation: 'referrer' },
})
const landlordAnswers = changed(between('housing', 'socialWorker', 'answer_to_original_question'), {
  exchange: 'feedback',
  recipient: { relation: 'referrer' },
})
const accounting = changed(between('socialWorker', 'nurse', 'support_need', 'contact_content'), {
  exchange: 'accountability',
  consent: agreed,
})
const official = changed(between('wmo', 'nurse', 'involvement', 'contact_content'), {
  exchange: 'network',
})
const helper = changed(between('socialWorker', 'nurse', 'involvement', 'contact_content'), {
  exchange: 'network',
})

const basis = tries('avg/6-1', helper)
const outline = tries('niveaus/2/welke-gegevens', referring)
const state = tries('niveaus/3/overheid', answering)
const interest = tries('niveaus/3/gerechtvaardigd-belang', landlordAnswers)
const original = tries('niveaus/3/oorspronkelijke-vraag', answering)
const account = tries('niveaus/3/verantwoording', accounting)
const officialDat = tries('niveaus/4/dat-overheid', official)
const dat = tries('niveaus/4/dat', helper)
const missing = tries('niveaus/4/grondslag-ontbreekt', helper)

export const levelScenarios: readonly Scenario[] = [
  basis.yes(
    'Een sociaal werker wil iets vertellen zonder het de cliënt te vragen.',
    'A social worker wants to tell something without asking the client.',
    { exchange: 'refer' },
    { outcome: 'not_allowed' },
  ),
  basis.no(
    'De cliënt zei ja.',
    'The client agreed.',
    { exchange: 'refer', consent: agreed },
    { outcome: 'allowed' },
  ),
  basis.unknown(
    'Of de cliënt iets gevraagd is, staat er niet.',
    'It does not say whether the client was asked anything.',
    { exchange: 'refer', consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  outline.yes(
    'Bij een verwijzing wil de sociaal werker ook de schulden noemen; de cliënt weet alleen van de verwijzing.',
    'In a referral the social worker also wants to tell the debts; the client knows of the referral only.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent'],
      data: { referral_reason: 'share', finances: 'withhold' },
    },
  ),
  outline.no(
    'De sociaal werker noemt alleen waar hulp bij nodig is.',
    'The social worker tells only what help is needed.',
    { data: facts('referral_reason') },
    { outcome: 'allowed' },
  ),
  outline.unknown(
    'Of de cliënt van iets weet, staat er niet.',
    'It does not say whether the client knows of anything.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  state.yes(
    'De gemeente laat de huisarts weten wat er met de verwijzing is gedaan.',
    'The municipality lets the physician know what became of the referral.',
    {},
    { outcome: 'allowed', data: { answer_to_original_question: 'share' } },
  ),
  state.no(
    'De huisarts vraagt er los van een verwijzing naar.',
    'The physician asks about it apart from any referral.',
    { exchange: 'answer_request' },
    { outcome: 'not_allowed' },
  ),
  state.unknown(
    'Of het een terugkoppeling is, staat er niet.',
    'It does not say whether it is feedback.',
    { exchange: undefined },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  interest.yes(
    'De corporatie laat de verwijzer weten dat de huurder is geholpen.',
    'The corporation lets the referrer know that the tenant was helped.',
    {},
    { outcome: 'allowed', data: { answer_to_original_question: 'share' } },
  ),
  interest.no(
    'De huurder wil niet dat de verwijzer iets hoort.',
    'The tenant does not want the referrer to hear anything.',
    { consent: { status: 'refused' } },
    { outcome: 'not_allowed' },
  ),
  interest.unknown(
    'Wat de huurder wil, is niet bekend.',
    'What the tenant wants is not known.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
  original.yes(
    'De sociaal werker wil de verwijzer met een ja van de cliënt alles vertellen.',
    'With the client’s yes the social worker wants to tell the referrer everything.',
    {
      sharer: people.socialWorker,
      consent: agreed,
      data: facts('answer_to_original_question', 'contact_content'),
    },
    { outcome: 'allowed_with_conditions', conditions: ['limit_to_original_question'] },
  ),
  original.no(
    'Het is geen terugkoppeling maar een verwijzing.',
    'It is no feedback but a referral.',
    {
      sharer: people.socialWorker,
      exchange: 'refer',
      consent: agreed,
      data: facts('contact_content'),
    },
    { outcome: 'allowed', without: ['limit_to_original_question'] },
  ),
  original.unknown(
    'Waarom het wordt verteld, staat er niet.',
    'It does not say why it is told.',
    {
      sharer: people.socialWorker,
      exchange: undefined,
      consent: agreed,
      data: facts('contact_content'),
    },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  account.yes(
    'Wie betaalt, vraagt om de inhoud van de gesprekken; de cliënt zegt ja.',
    'Whoever pays asks for the content of the talks; the client agrees.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', contact_content: 'withhold' },
    },
  ),
  account.no(
    'Een medebehandelaar vraagt ernaar, en de cliënt zegt ja.',
    'A fellow helper asks for it, and the client agrees.',
    { exchange: 'answer_request' },
    { outcome: 'allowed', data: { contact_content: 'share' } },
  ),
  account.unknown(
    'Waarvoor het is, staat er niet.',
    'It does not say what it is for.',
    { exchange: undefined },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  officialDat.yes(
    'In een overleg vraagt men de gemeente of zij iemand kent.',
    'In a meeting the municipality is asked whether it knows somebody.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice'],
      data: { involvement: 'only_if', contact_content: 'withhold' },
    },
  ),
  officialDat.no(
    'Iemand belt de gemeente met dezelfde vraag.',
    'Somebody calls the municipality with the same question.',
    { exchange: 'answer_request' },
    { outcome: 'not_allowed' },
  ),
  officialDat.unknown(
    'Of het een overleg is, staat er niet.',
    'It does not say whether it is a meeting.',
    { exchange: undefined },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  dat.yes(
    'In een overleg zegt het buurtteam zonder te vragen dat iemand er hulp krijgt.',
    'In a meeting the team says without asking that somebody gets help there.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice'],
      data: { involvement: 'only_if', contact_content: 'withhold' },
    },
  ),
  dat.no(
    'Dat iemand bij een arts bekend is, is zelf een medisch geheim.',
    'That somebody is known to a physician is itself a medical secret.',
    { sharer: people.physician },
    { outcome: 'not_allowed' },
  ),
  dat.unknown(
    'Waar de sociaal werker werkt, staat er niet.',
    'It does not say where the social worker works.',
    { sharer: { setting: undefined } },
    { outcome: 'incomplete', questions: ['/sharer/setting'] },
  ),
  missing.yes(
    'In een overleg wil men de inhoud horen zonder dat de cliënt ervan weet.',
    'In a meeting they want to hear the content without the client knowing.',
    { data: facts('contact_content') },
    { outcome: 'not_allowed' },
  ),
  missing.no(
    'De cliënt zei ja tegen dit overleg.',
    'The client agreed to this meeting.',
    { consent: agreed },
    { outcome: 'allowed' },
  ),
  missing.unknown(
    'Of de cliënt ervan weet, is niet bekend.',
    'Whether the client knows is not known.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
]
