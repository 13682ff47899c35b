import type { conditionIds } from '../outcomes.ts'
import type { Text } from '../text.ts'

/** What the professional must do; one instruction per condition. */
export const conditionTexts = {
  record_in_file: {
    nl: 'Schrijf deze afweging en je besluit op in het dossier van de cliënt.',
    en: "Write this weighing and your decision down in the client's file.",
  },
  record_reasons_for_sharing_without_consent: {
    nl: 'Schrijf op waarom je zonder toestemming deelt en hoe je tot die keuze kwam.',
    en: 'Write down why you share without consent and how you came to that choice.',
  },
  inform_client_before: {
    nl: 'Vertel de cliënt vooraf wat je deelt, met wie en waarom.',
    en: 'Tell the client beforehand what you share, with whom and why.',
  },
  inform_client_after: {
    nl: 'Vertel het de cliënt achteraf, zodra dat veilig kan. Kies nu al een datum.',
    en: 'Tell the client afterwards, as soon as that is safe. Choose a date now.',
  },
  strive_for_consent: {
    nl: 'Probeer eerst of de cliënt ermee instemt. Kan of lukt dat niet, noteer dan waarom.',
    en: 'First try whether the client agrees. If that cannot be done or fails, note why.',
  },
  obtain_consent: {
    nl: 'Vraag de cliënt eerst om toestemming en leg het antwoord vast.',
    en: 'First ask the client for consent and record the answer.',
  },
  written_consent: {
    nl: 'Laat de cliënt op papier verklaren dat er geen bezwaar is.',
    en: 'Have the client state in writing that there is no objection.',
  },
  consent_of_representative: {
    nl: 'Vraag ook toestemming aan wie de cliënt vertegenwoordigt. Zijn dat er twee, vraag beiden.',
    en: 'Also ask consent of whoever represents the client. If there are two, ask both.',
  },
  consent_of_client_and_representative: {
    nl: 'Vraag toestemming aan de jongere zelf en aan wie het gezag heeft.',
    en: 'Ask consent of the young person and of whoever has authority.',
  },
  consult_colleague: {
    nl: 'Bespreek je keuze zonder namen met een deskundige collega. Noteer met wie en wanneer.',
    en: 'Discuss your choice, without names, with an expert colleague. Note with whom and when.',
  },
  consult_manager: {
    nl: 'Leg je keuze voor aan je leidinggevende. Jij blijft degene die beslist.',
    en: 'Put your choice to your manager. You remain the one who decides.',
  },
  consult_lawyer: {
    nl: 'Vraag eerst advies aan een jurist van je organisatie of beroepsvereniging.',
    en: 'First ask advice of a lawyer of your organisation or professional body.',
  },
  moral_deliberation: {
    nl: 'Bespreek met collega’s wat hier goed is om te doen, zonder de naam van de cliënt.',
    en: "Discuss with colleagues what is right to do here, without the client's name.",
  },
  anonymise: {
    nl: 'Haal alles weg waaraan iemand te herkennen is. Denk aan naam, straat en data.',
    en: 'Take out all by which someone can be recognised: name, street, dates.',
  },
  limit_to_need_to_have: {
    nl: 'Deel alleen wat de ander echt niet kan missen.',
    en: 'Share only what the other party really cannot do without.',
  },
  limit_to_protection: {
    nl: 'Deel alleen wat nodig is om iemand te beschermen tegen het gevaar.',
    en: 'Share only what is needed to protect someone from the danger.',
  },
  limit_to_original_question: {
    nl: 'Geef alleen antwoord op de vraag die bij de verwijzing is gesteld.',
    en: 'Answer only the question that came with the referral.',
  },
  limit_to_involved_parties: {
    nl: 'Deel alleen met wie meewerkt aan deze vraag. Laat anderen erbuiten.',
    en: 'Share only with those who work on this question. Leave others out.',
  },
  let_client_tell: {
    nl: 'Laat de cliënt zelf vertellen wat de cliënt zelf kan vertellen. Help daarbij als dat nodig is.',
    en: 'Let the client tell what the client can tell. Help with that where needed.',
  },
  make_purpose_specific: {
    nl: 'Maak je doel eerst concreet: welk probleem los je op, en wanneer is het klaar?',
    en: 'First make your purpose concrete: which problem do you solve, and when is it done?',
  },
  describe_need: {
    nl: 'Schrijf eerst op welke gegevens je nodig hebt, en waarvoor elk gegeven dient.',
    en: 'First write down which data you need, and what each of them is for.',
  },
  reassess_purpose: {
    nl: 'Het doel is veranderd. Kijk opnieuw welke gegevens je daarvoor mag gebruiken.',
    en: 'The purpose has changed. Look again at which data you may use for it.',
  },
  contributor_agreement: {
    nl: 'Vraag wie de informatie inbracht of je haar hiervoor mag gebruiken.',
    en: 'Ask whoever brought in the information whether you may use it for this.',
  },
  agree_at_end_of_meeting: {
    nl: 'Spreek aan het eind van het overleg af wie welke informatie meeneemt, en waarvoor.',
    en: 'Agree at the end of the meeting who takes which information along, and for what.',
  },
  verify_authority: {
    nl: 'Controleer of de ontvanger echt die rol of het gezag heeft.',
    en: 'Check that the recipient really holds that role or authority.',
  },
  separate_facts_from_opinions: {
    nl: 'Houd feiten, meningen en vermoedens uit elkaar. Zeg er steeds bij welke het is.',
    en: 'Keep facts, opinions and suspicions apart. Say each time which it is.',
  },
  only_with_dpo_advice: {
    nl: 'Het recht is hier niet duidelijk. Vraag eerst je functionaris gegevensbescherming om advies.',
    en: 'The law is not clear here. First ask your data protection officer for advice.',
  },
  report_to_veilig_thuis: {
    nl: 'Volg de meldcode en overleg met Veilig Thuis of een melding nodig is.',
    en: 'Follow the reporting code and discuss with Veilig Thuis whether to report.',
  },
  refer_to_right_party: {
    nl: 'Breng de cliënt in contact met wie deze vraag wel kan oppakken.',
    en: 'Put the client in touch with whoever can take up this question.',
  },
  mention_no_consent_to_veilig_thuis: {
    nl: 'Zeg Veilig Thuis erbij dat de cliënt geen toestemming gaf, en waarom je toch spreekt.',
    en: 'Tell Veilig Thuis that the client gave no consent, and why you speak all the same.',
  },
} satisfies Record<(typeof conditionIds)[number], Text>
