import type { Text } from 'deelwijzer'
import { usePage } from '../page/index.ts'

/** Reads a text of the norms or the articles in the reader's language. */
export function useSay(): (text: Text) => string {
  const { language } = usePage()
  return (text) => text[language]
}
