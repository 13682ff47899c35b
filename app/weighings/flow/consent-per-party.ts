import { findSection, type Question, type Section } from 'deelwijzer/vocabulary'

/**
 * Whether the client said the same of every recipient; asked when there are several. Consent is for
 * one recipient (art. 4 AVG), so it is never taken for granted that it goes for another.
 */
export const sameForAll: Question = {
  id: 'toestemming-zelfde',
  pointer: '/consent/status',
  kind: 'radio',
  label: {
    nl: 'Is het antwoord van de cliënt voor alle ontvangers hetzelfde?',
    en: 'Is the client’s answer the same for all recipients?',
  },
  options: [
    {
      value: 'yes',
      label: { nl: 'Ja, voor allemaal hetzelfde', en: 'Yes, the same for all of them' },
    },
    { value: 'no', label: { nl: 'Nee, dat verschilt', en: 'No, it differs' } },
  ],
}

const consent = findSection('toestemming')
const ids: ReadonlySet<string> = new Set(consent?.questions.map(({ id }) => id))

/** The questions on consent, with before them whether one answer does for all. */
export const consentSection: Section | undefined = consent && {
  ...consent,
  questions: [sameForAll, ...consent.questions],
}

/** Whether a question is about what the client said, so that it can differ by recipient. */
export const isAboutConsent = (questionId: string): boolean => ids.has(questionId)

/** A question as it counts for all recipients together, or (`no`) for one of them. */
export const askedWhenSame = (question: Question, same: 'yes' | 'no'): Question => ({
  ...question,
  showWhen: { ...question.showWhen, [sameForAll.id]: [same] },
})

/** Which answers on consent count: those for all, those of each party, or neither yet. */
export function consentCountsFor(
  given: Readonly<Record<string, readonly string[]>>,
  parties: number,
): 'all' | 'each' | 'none' {
  if (parties < 2) return 'all'
  const [same] = given[sameForAll.id] ?? []
  if (same === 'yes') return 'all'
  return same === 'no' ? 'each' : 'none'
}
