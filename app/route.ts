import type { ComponentChildren } from 'preact'
import type { EventKind } from './events/repository.ts'
import type { Gate, Professional, Tx } from './identity/gate.ts'
import type { Hub } from './live/hub.ts'
import type { FormValues } from './page/form-values.ts'
import type { InBoth, Language } from './page/language.ts'
import type { PageProperties } from './page/layout.tsx'
import type { Reading } from './page/read-form.ts'
import type { Cookies } from './security/cookies.ts'
import type { z } from 'zod'

/** Who may use a route. Whoever may not, gets the same answer as for a page that does not exist. */
export type Right = 'anyone' | 'professional' | 'team_lead'

/** The event that a route writes, or why it writes none. */
export type RouteEvent = EventKind | { readonly none: string }

interface Line {
  readonly method: 'get' | 'post'
  /** Always a pattern from `paths`. */
  readonly path: string
  readonly event: RouteEvent
  /** 'raw' leaves the body to the handler (the API); otherwise it is a form. */
  readonly body?: 'form' | 'raw'
}

/** One line of the application: its address, who may use it, what it records, what it does. */
export type Route =
  | (Line & {
      readonly right: 'anyone'
      readonly handler: (visit: Visit) => Response | Promise<Response>
    })
  | (Line & {
      readonly right: Exclude<Right, 'anyone'>
      readonly handler: (visit: SignedInVisit) => Response | Promise<Response>
    })

/** One request: what was asked, and the ways to answer. */
export interface Visit {
  readonly request: Request
  readonly language: Language
  /** The address of the product as the browser knows it, for a file that leads back to it. */
  readonly origin: string
  readonly professional: Professional | undefined
  /** The posted form; empty for a page that is only fetched. */
  readonly form: FormValues
  /** The form as it stood when the session ended or the page was left, to fill in again. */
  readonly kept: FormValues | undefined
  /** Sessions and cookies: for signing in, leaving and the language, not for features. */
  readonly gate: Gate
  readonly cookies: Cookies
  /** The reader's language out of a catalogue or a text. */
  readonly t: <T>(both: InBoth<T>) => T
  /** A part of the address, as it came. */
  readonly param: (name: string) => string
  /** A part of the address that must be an id; anything else is a page that does not exist. */
  readonly id: (name: string) => string
  /** One value from behind the question mark. */
  readonly query: (name: string) => string | undefined
  /** The posted form by its schema. */
  readonly read: <T>(schema: z.ZodType<T>) => Reading<T>
  /** A page. With `errors` it is the answer to a form that has to be filled in again. */
  readonly page: (properties: PageProperties, content: ComponentChildren) => Response
  /** A document of its own, without the product around it. */
  readonly bare: (document: ComponentChildren) => Response
  /** After a form: go and fetch this. */
  readonly redirect: (path: string) => Response
}

/** A request by someone who is signed in. */
export interface SignedInVisit extends Visit {
  readonly professional: Professional
  /** Runs the work as this person, in one transaction; the database decides what they reach. */
  readonly act: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** For what goes on after the answer began: whether this person's session has not ended since. */
  readonly stillSignedIn: () => Promise<boolean>
  /** A part of a page as HTML, drawn for this reader. */
  readonly fragment: (node: ComponentChildren) => string
  /** Where live pages hear that something changed. */
  readonly hub: Hub
}
