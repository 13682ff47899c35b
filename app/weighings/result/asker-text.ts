import type { Situation, Text, Weighing } from 'deelwijzer'
import { asksFor, sortData } from './sorted.ts'
import { joined, kindsOfData, t } from './words.ts'

type Basis = Weighing['legalBases'][number]['basis']

/** Why it may be told, in words that reveal nothing more about the client. */
const becauseOf: Readonly<Record<Basis, Text>> = {
  consent: t(
    'De persoon om wie het gaat, weet dit en vindt het goed.',
    'The person it is about knows this and agrees.',
  ),
  contract: t(
    'Dit hoort bij de afspraken over de hulp.',
    'This belongs to what was agreed on the help.',
  ),
  legal_obligation: t('De wet verplicht mij dit te geven.', 'The law obliges me to give this.'),
  vital_interest: t(
    'Ik doe dit omdat er direct gevaar is.',
    'I do this because there is immediate danger.',
  ),
  public_task: t(
    'Dit hoort bij een taak die in de wet staat.',
    'This belongs to a task laid down by law.',
  ),
  legitimate_interest: t(
    'Daar is een goed en zwaar genoeg belang voor.',
    'There is a good and weighty enough interest for this.',
  ),
  statutory_right_to_report: t(
    'De wet geeft mij de ruimte om dit te vertellen.',
    'The law gives me room to tell this.',
  ),
  conflict_of_duties: t(
    'Ik heb dit zwaar gewogen en met anderen besproken. Zwijgen zou ernstige schade geven.',
    'I weighed this heavily and discussed it with others. Silence would do serious harm.',
  ),
  anonymous_no_basis_needed: t(
    'Ik noem geen naam en niets waaraan iemand te herkennen is.',
    'I mention no name and nothing by which someone can be recognised.',
  ),
  police_data_act: t(
    'De regels voor politiegegevens laten dit toe.',
    'The rules for police data allow this.',
  ),
}

/** What to say to whoever asks for the data or would receive them; none where nobody does. */
export function askerText(advice: Weighing, situation: Situation): Text | undefined {
  const { action = 'share' } = situation
  if (action === 'record' || action === 'reuse') return undefined
  if (action === 'request') return requestText(advice)
  if (isOwnPlan(situation) && !advice.outcome.startsWith('allowed')) return undefined
  const texts: Readonly<Record<Weighing['outcome'], () => Text>> = {
    allowed: () => giving(advice, situation),
    allowed_with_conditions: () => givingPart(advice, situation),
    not_allowed: () => notGiving(advice),
    refer_onward: () =>
      t(
        'Deze vraag hoort niet bij mij. Daarom geef ik er geen antwoord op. Ik denk graag mee over wie je wel kan helpen.',
        'This question does not belong with me. So I do not answer it. I gladly think along about who can help you.',
      ),
    professional_judgement: () =>
      t(
        'Ik kan hier nu geen antwoord op geven. Ik overleg eerst. Daarna laat ik je weten wat ik wel of niet vertel.',
        'I cannot answer this now. I consult first. After that I let you know what I do or do not tell.',
      ),
    incomplete: () => notYet(advice),
  }
  return texts[advice.outcome]()
}

/** Nobody asked for it, so that there is nobody to answer when nothing is given. */
const isOwnPlan = ({ exchange }: Situation): boolean =>
  exchange !== undefined && !['answer_request', 'consult', 'network'].includes(exchange)

function giving(advice: Weighing, { data = [] }: Situation): Text {
  const { nl, en } = kindsOfData(sortData(advice).shared)
  const [basis] = advice.legalBases
  const isMixed = data.some(({ nature }) => nature === 'opinion' || nature === 'suspicion')
  return joined(
    t(`Dit kan ik je vertellen: ${nl}.`, `This I can tell you: ${en}.`),
    basis && becauseOf[basis.basis],
    isMixed &&
      t(
        'Ik zeg er steeds bij wat ik zelf zag en wat ik denk.',
        'I say each time what I saw and what I think.',
      ),
    t(
      'Gebruik het alleen voor dit doel. Geef het niet door zonder mij te vragen.',
      'Use it for this purpose only. Do not pass it on without asking me.',
    ),
  )
}

function givingPart(advice: Weighing, situation: Situation): Text {
  const { shared, onlyIf, withheld } = sortData(advice)
  const rest =
    withheld.length > 0 &&
    t('Over de rest vertel ik niets.', 'About the rest I do not tell anything.')
  if (onlyIf.length === 0) return joined(giving(advice, situation), rest)
  const first = joined(
    whatFirst(advice),
    t(
      'Daarna laat ik je weten wat ik kan vertellen.',
      'After that I let you know what I can tell.',
    ),
  )
  if (shared.length > 0) return joined(giving(advice, situation), onMore(first), rest)
  return joined(
    t(
      'Ik kan je hier nu nog niets over vertellen.',
      'I cannot tell you anything about this just now.',
    ),
    first,
  )
}

const onMore = ({ nl, en }: Text): Text =>
  t(`Voor meer is nog iets nodig. ${nl}`, `For more, something is still needed. ${en}`)

function whatFirst(advice: Weighing): Text {
  return joined(
    asksFor(advice, 'verify_authority') &&
      t(
        'Kun je laten zien dat jij deze rol of het gezag hebt?',
        'Can you show that you hold this role or authority?',
      ),
    asksFor(
      advice,
      'obtain_consent',
      'written_consent',
      'consent_of_representative',
      'consent_of_client_and_representative',
    )
      ? t(
          'Ik vraag het eerst aan de persoon om wie het gaat.',
          'I first ask the person it is about.',
        )
      : t('Ik zorg eerst dat het zorgvuldig kan.', 'I first make sure that it is done with care.'),
  )
}

function notGiving(advice: Weighing): Text {
  const offered = new Set<string>(advice.alternatives.map(({ id }) => id))
  const isSecret = advice.reasons.some(
    ({ step, effect }) => step === 'secrecy' && effect === 'forbids',
  )
  return joined(
    t('Ik kan hier niets over vertellen.', 'I cannot tell anything about this.'),
    isSecret && t('Ik heb een geheim te bewaren in mijn werk.', 'My work binds me to secrecy.'),
    t(
      'Dat zegt niets over de persoon om wie het gaat, en niets over jou.',
      'That says nothing about the person it is about, and nothing about you.',
    ),
    asksFor(advice, 'make_purpose_specific', 'describe_need') &&
      t(
        'Schrijf op welke gegevens je nodig hebt en waarvoor. Dan kijk ik opnieuw.',
        'Write down which data you need and what for. Then I look again.',
      ),
    (offered.has('let_client_tell') || offered.has('involve_client')) &&
      t(
        'Vraag het de persoon zelf, of laten we samen in gesprek gaan.',
        'Ask the person, or let us sit down together.',
      ),
    offered.has('ask_for_contribution_not_data') &&
      t(
        'Vertel waar je hulp bij nodig hebt. Dan kijk ik wat ik kan doen.',
        'Tell me what you need help with. Then I see what I can do.',
      ),
    offered.has('consult_anonymously') &&
      t('Overleggen zonder naam kan wel.', 'We can talk about it without a name.'),
  )
}

function notYet(advice: Weighing): Text {
  const asksAsker = advice.questions.some(({ pointer }) => /^\/(recipient|purpose)\//.test(pointer))
  return joined(
    t('Ik kan hier nog geen antwoord op geven.', 'I cannot answer this yet.'),
    asksAsker &&
      t(
        'Laat me weten waarvoor je dit nodig hebt en wat jouw taak hierin is.',
        'Let me know what you need this for and what your task in it is.',
      ),
    t(
      'Ik zoek eerst iets uit. Daarna hoor je of ik iets kan vertellen.',
      'I first find something out. After that you hear whether I can tell anything.',
    ),
  )
}

function requestText(advice: Weighing): Text | undefined {
  const { shared, onlyIf } = sortData(advice)
  if (advice.outcome !== 'allowed' && shared.length + onlyIf.length === 0) return undefined
  if (advice.outcome === 'incomplete' || advice.outcome === 'professional_judgement')
    return undefined
  const { nl, en } = kindsOfData([...shared, ...onlyIf])
  const [basis] = advice.legalBases
  return joined(
    t(
      `Voor een vraag waar ik aan werk, heb ik iets van je nodig: ${nl}.`,
      `For a question that I work on, I need something from you: ${en}.`,
    ),
    basis?.basis === 'consent' && becauseOf.consent,
    t(
      'Weeg zelf af of je dit kunt geven. Een deel of een nee is ook een goed antwoord.',
      'Weigh for yourself whether you can give this. A part or a no is a good answer too.',
    ),
  )
}
