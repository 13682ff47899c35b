import { type FieldError, type FormValues, noValues } from './form-values.ts'
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

interface Drawing {
  readonly page: PageContext
  /** What fields are filled in with, from here on. */
  values: FormValues
}

// Drawing waits for nothing, so one page at a time is drawn. A context of the library would do the
// same and keep all that was drawn alive for seconds.
let current: Drawing | undefined

/** Draws for this page: its parts find it by `usePage`. */
export function drawFor<Drawn>(page: PageContext, draw: () => Drawn): Drawn {
  const outer = current
  current = { page, values: noValues }
  try {
    return draw()
  } finally {
    current = outer
  }
}

function drawing(): Drawing {
  if (!current) throw new Error('A page part was drawn outside a page')
  return current
}

/** The page that is being drawn. */
export const usePage = (): PageContext => drawing().page

/** How the form around a field is filled in. */
export const useFormValues = (): FormValues => drawing().values

/** Fills in the fields that come after it. */
export function Filled({ values }: { readonly values: FormValues }) {
  drawing().values = values
  return null
}

/** The reader's language out of something that exists in both. */
export function useTexts<T>(both: InBoth<T>): T {
  return both[usePage().language]
}
