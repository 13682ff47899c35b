import type { Norm, Text } from 'deelwijzer'

/** A question that a norm wants recorded at the decision. */
export type NormQuestion = NonNullable<Norm['records']>[number]

/** The same as it is put to the professional, with the other questions that its answer serves. */
export interface RecordQuestion {
  readonly id: string
  readonly text: Text
  readonly also: readonly string[]
}

interface Theme {
  readonly of: readonly string[]
  /** How it is asked when several norms want to know it. */
  readonly text: Text
}

/**
 * What several norms ask in words of their own: the reasons for sharing without consent, for not
 * saying so beforehand, and for breaking secrecy. Themes stand in the order in which it went.
 */
const themes: readonly Theme[] = [
  {
    of: ['refusal/interest', 'not_informing/interest'],
    text: {
      nl: 'Welk zwaar belang gaat hier voor?',
      en: 'Which weighty interest comes first here?',
    },
  },
  {
    of: ['refusal/talk', 'not_informing/effort', 'conflict/consent'],
    text: {
      nl: 'Wat deed je om het samen eens te worden? Of: waarom was dat niet veilig?',
      en: 'What did you do to come to an agreement? Or: why was that not safe?',
    },
  },
  {
    of: ['refusal/without_sharing', 'not_informing/only_way', 'conflict/other_way'],
    text: {
      nl: 'Welke andere wegen bekeek je, en waarom zijn die niet genoeg?',
      en: 'Which other ways did you look into, and why are they not enough?',
    },
  },
  {
    of: ['refusal/safety', 'not_informing/harm', 'conflict/harm'],
    text: {
      nl: 'Wie loopt gevaar, hoe erg en hoe snel? En hoe voorkomt delen dat?',
      en: 'Who is in danger, how serious and how soon? And how does sharing prevent it?',
    },
  },
]

/** Asked by a field of its own on the same page: who was consulted, and who gets what for what. */
const elsewhere: ReadonlySet<string> = new Set(['conflict/consulted', 'refusal/who_what_why'])

/** These leave out with whom it was discussed, or all of it, since the page asks that once for all. */
const wantsConsulted: ReadonlySet<string> = new Set(['conflict/consulted', 'refusal/interest'])

/** Each thing once: where several norms record the same, one answer serves them all. */
export function askedOnce(questions: readonly NormQuestion[]): readonly RecordQuestion[] {
  const due = [...new Map(questions.map((question) => [question.id, question])).values()]
  const inThemes = themes.flatMap(({ of, text }): RecordQuestion[] => {
    const [first, ...rest] = due.filter(({ id }) => of.includes(id))
    if (first === undefined) return []
    const isAlone = rest.length === 0 && !wantsConsulted.has(first.id)
    const also = rest.map(({ id }) => id)
    return [{ id: first.id, text: isAlone ? first.text : text, also }]
  })
  const themed = new Set(themes.flatMap(({ of }) => of))
  const others = due.filter(({ id }) => !themed.has(id) && !elsewhere.has(id))
  return [...inThemes, ...others.map(({ id, text }) => ({ id, text, also: [] }))]
}

/** Whether a norm wants to know with whom it was discussed. */
export const mustSayConsulted = (questions: readonly NormQuestion[]): boolean =>
  questions.some(({ id }) => wantsConsulted.has(id))
