import type { Situation, Text, Weighing } from 'deelwijzer'
import { asksFor, mustWait, sortData } from './sorted.ts'
import { joined, kindsOfData, t } from './words.ts'

type Basis = Weighing['legalBases'][number]['basis']
type Action = NonNullable<Situation['action']>

/** What the sentences to a client are made of. */
interface Telling {
  readonly advice: Weighing
  readonly situation: Situation
  readonly whom: Text
  /** "u", or "uw kind" where the parents are spoken to. */
  readonly you: Text
}

/** Below this age it is told to the parents (art. 1:245 BW; art. 7.3.15 Jeugdwet). */
const parentsHear = 12

/** Whether the words are for the parents of a young child. */
export const isForParents = ({ client }: Situation): boolean => (client?.age ?? 99) < parentsHear

const reasons: Readonly<Record<Basis, Text>> = {
  consent: t(
    'U vond dit goed. U mag altijd van gedachten veranderen.',
    'You agreed to this. You may always change your mind.',
  ),
  contract: t('Dat hoort bij onze afspraken.', 'That belongs to what we agreed.'),
  legal_obligation: t(
    'De wet zegt dat ik dit moet doorgeven.',
    'The law says that I must pass this on.',
  ),
  vital_interest: t(
    'Ik doe dat omdat er direct gevaar is.',
    'I do so because there is immediate danger.',
  ),
  public_task: t(
    'Dat is nodig voor een taak die in de wet staat.',
    'That is needed for a task laid down by law.',
  ),
  legitimate_interest: t(
    'Daar is een goede reden voor. U mag daar bezwaar tegen maken.',
    'There is a good reason for it. You may object to it.',
  ),
  statutory_right_to_report: t(
    'De wet laat toe dat ik dit vertel. Ik kies daarvoor omdat ik mij zorgen maak.',
    'The law lets me tell this. I choose to, because I am worried.',
  ),
  conflict_of_duties: t(
    'Ik heb lang naar een andere weg gezocht. Ik maak mij te veel zorgen om te zwijgen.',
    'I looked long for another way. I am too worried to keep silent.',
  ),
  anonymous_no_basis_needed: t(
    'Ik noem geen naam. Niemand kan zien om wie het gaat.',
    'I mention no name. Nobody can tell who it is about.',
  ),
  police_data_act: t(
    'Dat hoort bij de regels voor de politie.',
    'That belongs to the rules for the police.',
  ),
}

/** What to say to the client, or to the parents of a young child. */
export function clientText(advice: Weighing, situation: Situation, whom: Text): Text | undefined {
  if (situation.recipient?.role === 'client') return undefined
  const you = isForParents(situation) ? t('uw kind', 'your child') : t('u', 'you')
  const telling = { advice, situation, whom, you }
  const texts: Readonly<Record<Weighing['outcome'], (telling: Telling) => Text>> = {
    allowed: shares,
    allowed_with_conditions: asksConsent(telling) ? asks : shares,
    not_allowed: sharesNot,
    refer_onward: () =>
      t(
        'Uw vraag past beter bij een ander. Ik help u om daar te komen. Zonder u geef ik niets door.',
        'Your question fits better with someone else. I help you get there. Without you I pass nothing on.',
      ),
    professional_judgement: ponders,
    incomplete: ponders,
  }
  return texts[advice.outcome](telling)
}

const asksConsent = ({ advice, situation }: Telling): boolean =>
  !mustWait(situation) &&
  !['refused', 'withdrawn', 'cannot_be_asked'].includes(situation.consent?.status ?? '') &&
  asksFor(
    advice,
    'obtain_consent',
    'written_consent',
    'consent_of_representative',
    'consent_of_client_and_representative',
  )

/** Where the law lets one speak without a yes, a yes is still hoped for, and no false choice given. */
const hopesForConsent = ({ advice, situation }: Telling): boolean =>
  !mustWait(situation) &&
  advice.conditions.some(({ id, met }) => id === 'strive_for_consent' && met !== true)

const toBeShared = ({ advice }: Telling): Text => {
  const { shared, onlyIf } = sortData(advice)
  return kindsOfData([...shared, ...onlyIf])
}

/** "Ik wil een leraar iets over u vertellen. Het gaat om …" */
const plans: Readonly<Record<Action, (telling: Telling) => Text>> = {
  share: ({ whom, you }) =>
    t(
      `Ik wil iets over ${you.nl} vertellen aan ${whom.nl}.`,
      `I want to tell something about ${you.en} to ${whom.en}.`,
    ),
  discuss: ({ whom, you }) =>
    t(
      `Ik wil over ${you.nl} praten met ${whom.nl}.`,
      `I want to talk about ${you.en} with ${whom.en}.`,
    ),
  request: ({ whom, you }) =>
    t(
      `Ik wil ${whom.nl} iets over ${you.nl} vragen.`,
      `I want to ask ${whom.en} something about ${you.en}.`,
    ),
  record: ({ you }) =>
    t(
      `Ik schrijf iets over ${you.nl} op in het dossier.`,
      `I write something about ${you.en} down in the file.`,
    ),
  reuse: ({ you }) =>
    t(
      `Ik wil wat ik over ${you.nl} weet, ook voor iets anders gebruiken.`,
      `I want to use what I know about ${you.en} for something else too.`,
    ),
}

const did: Readonly<Record<Action, (telling: Telling) => Text>> = {
  share: ({ whom, you }) =>
    t(
      `Ik heb iets over ${you.nl} verteld aan ${whom.nl}.`,
      `I told something about ${you.en} to ${whom.en}.`,
    ),
  discuss: ({ whom, you }) =>
    t(
      `Ik heb over ${you.nl} gesproken met ${whom.nl}.`,
      `I talked about ${you.en} with ${whom.en}.`,
    ),
  request: ({ whom, you }) =>
    t(
      `Ik heb ${whom.nl} iets over ${you.nl} gevraagd.`,
      `I asked ${whom.en} something about ${you.en}.`,
    ),
  record: ({ you }) =>
    t(`Ik heb iets over ${you.nl} opgeschreven.`, `I wrote something about ${you.en} down.`),
  reuse: ({ you }) =>
    t(
      `Ik heb wat ik over ${you.nl} weet, ook voor iets anders gebruikt.`,
      `I used what I know about ${you.en} for something else too.`,
    ),
}

const about = ({ nl, en }: Text): Text => t(`Het gaat om: ${nl}.`, `It is about: ${en}.`)

const rights = t(
  'U mag zien wat het is. Bent u het er niet mee eens? Zeg het mij gerust.',
  'You may see what it is. Do you disagree? Please tell me.',
)

function shares(telling: Telling): Text {
  const { advice, situation } = telling
  if (isNameless(situation)) return withoutName(telling)
  const action = situation.action ?? 'share'
  const [basis] = advice.legalBases
  const later = mustWait(situation)
  return joined(
    (later ? did : plans)[action](telling),
    about(toBeShared(telling)),
    refusedStill(situation),
    basis && reasons[basis.basis],
    later && whyLater(situation),
    t('Meer dan dat geef ik niet.', 'I give no more than that.'),
    hopesForConsent(telling)
      ? t(
          'Ik wil dit het liefst samen met u doen. Wat vindt u ervan?',
          'I would rather do this together with you. What do you think?',
        )
      : rights,
  )
}

const isNameless = ({ data = [] }: Situation): boolean =>
  data.length > 0 && data.every(({ identifiable }) => identifiable === false)

const withoutName = ({ whom, you }: Telling): Text =>
  t(
    `Ik vraag advies aan ${whom.nl}. Ik noem geen naam, en niets waaruit blijkt dat het over ${you.nl} gaat.`,
    `I ask advice of ${whom.en}. I mention no name, and nothing that shows that it is about ${you.en}.`,
  )

function refusedStill({ consent }: Situation): Text | undefined {
  if (consent?.status !== 'refused' && consent?.status !== 'withdrawn') return undefined
  return t(
    'U wilde dit niet. Dat heb ik meegewogen.',
    'You did not want this. I took that into account.',
  )
}

const whyLater = ({ informing }: Situation): Text =>
  informing?.reasonNotBefore === 'unreachable_and_urgent'
    ? t(
        'Ik kon u niet bereiken en het kon niet wachten.',
        'I could not reach you and it could not wait.',
      )
    : t(
        'Ik kon u dat niet eerder zeggen, want dat was niet veilig.',
        'I could not tell you earlier, because that was not safe.',
      )

function asks(telling: Telling): Text {
  const action = telling.situation.action ?? 'share'
  return joined(
    plans[action](telling),
    about(toBeShared(telling)),
    t(
      'Vindt u dat goed? U mag nee zeggen. Uw hulp wordt daar niet minder van.',
      'Do you agree? You may say no. Your help will not be less for it.',
    ),
    t(
      'Zegt u ja, dan mag u daar later op terugkomen.',
      'If you say yes, you may come back on that later.',
    ),
  )
}

function sharesNot({ advice, situation, whom, you }: Telling): Text {
  const wasAsked = situation.exchange === 'answer_request' && situation.action !== 'request'
  const opening = wasAsked
    ? t(
        `Ik kreeg een vraag over ${you.nl} van ${whom.nl}. Ik heb daar niets over verteld.`,
        `I got a question about ${you.en} from ${whom.en}. I told nothing about it.`,
      )
    : t(
        `Ik dacht eraan om iets over ${you.nl} te delen met ${whom.nl}. Dat doe ik niet.`,
        `I thought of sharing something about ${you.en} with ${whom.en}. I will not do that.`,
      )
  const canTell = advice.alternatives.some(({ id }) =>
    ['let_client_tell', 'involve_client'].includes(id),
  )
  return joined(
    opening,
    canTell
      ? t(
          'Wilt u het zelf vertellen? Ik help u daar graag bij.',
          'Would you like to tell it in person? I gladly help you with that.',
        )
      : t('Hebt u daar vragen over? Stel ze mij.', 'Do you have questions on this? Ask me.'),
  )
}

const ponders = ({ whom, you }: Telling): Text =>
  t(
    `Moet ik iets over ${you.nl} delen met ${whom.nl}? Daar denk ik over na. Ik heb nog niets gedeeld. Ik wil graag weten wat u ervan vindt.`,
    `Should I share something about ${you.en} with ${whom.en}? I am thinking about that. I have not shared anything yet. I would like to know what you think.`,
  )
