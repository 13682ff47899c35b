import { inSentence } from 'deelwijzer/vocabulary'
import type { Language } from '../page/index.ts'
import { kindsOfData } from '../weighings/result/words.ts'

/** Kinds of data as they read within a sentence. */
export const kindsLine = (categories: readonly string[], language: Language): string =>
  inSentence(kindsOfData(categories))[language]
