import type { Situation, Text, Weighing } from 'deelwijzer'
import { blockingConditions, sortData } from './sorted.ts'
import { joined, t, things } from './words.ts'

type Action = NonNullable<Situation['action']>
/** "dit delen met een leraar" */
type Deed = (what: Text) => Text

const deeds: Readonly<Record<Action, (whom: Text) => Deed>> = {
  share: (whom) => (what) =>
    t(`${what.nl} delen met ${whom.nl}`, `share ${what.en} with ${whom.en}`),
  discuss: (whom) => (what) =>
    t(`${what.nl} bespreken met ${whom.nl}`, `discuss ${what.en} with ${whom.en}`),
  request: (whom) => (what) =>
    t(`${what.nl} vragen aan ${whom.nl}`, `ask ${whom.en} for ${what.en}`),
  record: () => (what) => t(`${what.nl} opschrijven`, `record ${what.en}`),
  reuse: () => (what) => t(`${what.nl} gebruiken voor dit doel`, `use ${what.en} for this purpose`),
}

const waits: Readonly<Record<Action, Text>> = {
  share: t('Deel nog niets.', 'Share nothing yet.'),
  discuss: t('Bespreek nog niets.', 'Discuss nothing yet.'),
  request: t('Vraag nog niets.', 'Ask for nothing yet.'),
  record: t('Schrijf nog niets op.', 'Record nothing yet.'),
  reuse: t('Gebruik nog niets.', 'Use nothing yet.'),
}

const all = t('dit', 'this')
const part = t('een deel', 'part of this')

/** The answer in one or two plain sentences, for whoever has no time to read on. */
export function answerSentence(advice: Weighing, situation: Situation, whom: Text): Text {
  const action = situation.action ?? 'share'
  const may = deeds[action](whom)
  const sentences: Readonly<Record<Weighing['outcome'], () => Text>> = {
    allowed: () => mayDo(may(all)),
    allowed_with_conditions: () => withConditions(advice, may),
    not_allowed: () => notLikeThis(may),
    refer_onward: () =>
      t(
        'Deze vraag hoort bij een ander. Help de cliënt daar te komen en deel hier niets.',
        'This question belongs with someone else. Help the client get there and share nothing here.',
      ),
    professional_judgement: () => yourChoice(may),
    incomplete: () => joined(missing(advice.questions.length), waits[action]),
  }
  return sentences[advice.outcome]()
}

const mayDo = ({ nl, en }: Text): Text => t(`Je mag ${nl}.`, `You may ${en}.`)

function withConditions(advice: Weighing, may: Deed): Text {
  const { withheld } = sortData(advice)
  const first = blockingConditions(advice).length
  const { nl, en } = may(withheld.length > 0 ? part : all)
  const { nl: what, en: whatEn } = things(first)
  const opening =
    first === 0
      ? mayDo({ nl, en })
      : t(`Je mag ${nl}, als je eerst ${what} doet.`, `You may ${en}, once you do ${whatEn}.`)
  return joined(opening, withheld.length > 0 && t('De rest niet.', 'The rest you may not.'))
}

function notLikeThis(may: Deed): Text {
  const { nl } = may(t('dit zo niet', ''))
  const { en } = may(all)
  return t(`Je mag ${nl}.`, `You may not ${en} like this.`)
}

/** What the reader will find below the answer; only where that stands below it. */
export function whatFollows(advice: Weighing): Text | undefined {
  const { outcome, alternatives, conditions } = advice
  if (outcome === 'not_allowed' && alternatives.length + conditions.length > 0)
    return t('Hieronder staat wat wel kan.', 'Below is what you can do.')
  if (outcome !== 'allowed_with_conditions') return undefined
  return t('Hieronder staat waar je op let.', 'Below is what to watch for.')
}

function yourChoice(may: Deed): Text {
  const { nl } = may(t('dit wilt', ''))
  const { en } = may(all)
  return t(
    `De regels geven hier geen vast antwoord. Jij beslist of je ${nl}. Overleg eerst en schrijf op waarom.`,
    `The rules give no fixed answer here. You decide whether to ${en}. Consult first and write down why.`,
  )
}

const missing = (count: number): Text =>
  count === 1
    ? t('Nog niet te zeggen: er ontbreekt één antwoord.', 'Not clear yet: one answer is missing.')
    : t(
        `Nog niet te zeggen: er ontbreken ${count} antwoorden.`,
        `Not clear yet: ${count} answers are missing.`,
      )
