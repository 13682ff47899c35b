import { findSection, type Question, type Section, type SectionId } from 'deelwijzer/vocabulary'
import { consentSection } from './consent-per-party.ts'

/** The pages of a weighing in their order; the last part of their address. */
export const pageIds = [
  'met-wie',
  'doel',
  'ontvanger',
  'gegevens',
  'gegevens-nader',
  'nodig',
  'toestemming',
  'gevaar',
  'conflict-van-plichten',
] as const

export type PageId = (typeof pageIds)[number]

/** The first page is `newWeighing`: it has no draft yet. */
export type AnsweredPage = 'aanleiding' | PageId

/**
 * Sections of one subject stand on one page, so that an ordinary weighing takes nine of them.
 * No graph of pages exists: the next page is the first one that still has something to ask.
 */
const sectionsOfPage: Readonly<Record<AnsweredPage, readonly SectionId[]>> = {
  aanleiding: ['aanleiding'],
  'met-wie': [],
  doel: ['vraag-van-mij', 'doel'],
  ontvanger: ['wie-deelt', 'ontvanger', 'wettelijke-taak'],
  gegevens: ['gegevens'],
  'gegevens-nader': ['gegevens', 'bijzonderheden'],
  nodig: ['nodig'],
  toestemming: ['leeftijd-en-vertegenwoordiging', 'toestemming'],
  gevaar: ['gevaar', 'informeren', 'overleg', 'bijzonderheden'],
  'conflict-van-plichten': ['conflict-van-plichten'],
}

/** The sections that stand on a page. */
export const sectionsOn = (page: AnsweredPage): readonly Section[] =>
  sectionsOfPage[page].flatMap(
    (id) => (id === 'toestemming' ? consentSection : findSection(id)) ?? [],
  )

/** The questions of a page, before it is known which of them matter. */
export function questionsOn(page: AnsweredPage): readonly Question[] {
  const perItem = page === 'gegevens-nader'
  return sectionsOn(page)
    .flatMap(({ questions }) => questions)
    .filter((question) => (question.perItem === true) === perItem)
}

export const isPageId = (value: string): value is PageId => pageIds.some((page) => page === value)
