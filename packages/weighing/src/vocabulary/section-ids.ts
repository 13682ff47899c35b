/** The sections of questions, in the order of the weighing; also the last part of a page's URL. */
export const sectionIds = [
  'aanleiding',
  'wie-deelt',
  'vraag-van-mij',
  'ontvanger',
  'doel',
  'wettelijke-taak',
  'gegevens',
  'nodig',
  'leeftijd-en-vertegenwoordiging',
  'toestemming',
  'gevaar',
  'informeren',
  'overleg',
  'conflict-van-plichten',
  'bijzonderheden',
] as const

export type SectionId = (typeof sectionIds)[number]
