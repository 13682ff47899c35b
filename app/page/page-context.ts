import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { FieldError } from './form-values.ts'
import type { InBoth, Language } from './language.ts'

/** What the parts of a page need to know of the request they are drawn for. */
export interface PageContext {
  readonly language: Language
  /** Where this page can be fetched again; the language choice and "Snel weg" come back here. */
  readonly path: string
  readonly errors: readonly FieldError[]
  readonly trial: boolean
  /** The form as it was when the session ended; it is on this page again. */
  readonly keptForm: boolean
  readonly person: Person | undefined
  readonly assets: Assets
  /** Of a live page: what its one script is known by. */
  readonly nonce?: string
  /** The patterns of the pages that exist, so that the menu never leads nowhere. */
  readonly pages: ReadonlySet<string>
}

/** Who is signed in, as the header names them. */
export interface Person {
  readonly name: string
  readonly organisation: string
}

/** Addresses of the files of a page. */
export interface Assets {
  readonly style: string
  /** The script of a live page. */
  readonly live: string
  /** A municipality's own tokens, loaded after ours. */
  readonly theme: string | undefined
}

const Context = createContext<PageContext | undefined>(undefined)
export const PageProvider = Context.Provider

/** The page that is being drawn. */
export function usePage(): PageContext {
  const page = useContext(Context)
  if (!page) throw new Error('A page part was drawn outside a page')
  return page
}

/** The reader's language out of something that exists in both. */
export function useTexts<T>(both: InBoth<T>): T {
  return both[usePage().language]
}
