import type { Tx } from '../database/actor.ts'
import type { Professional as Colleague } from '../organisations/repository.ts'
import type { FormValues } from '../page/form-values.ts'

export type { Tx }

/** The professional behind a session, as colleagues know them, and what their organisation is called. */
export interface Professional extends Colleague {
  readonly organisation: string
}

/** One of the made-up people of a demonstration. */
export interface DemonstrationPerson {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly isTeamLead: boolean
}

/** What the web needs of the database before it knows who somebody is, and to become them. */
export interface Gate {
  /** Whether the database answers at all. */
  isReachable(): Promise<boolean>
  isDemonstration(): Promise<boolean>
  demonstrationPeople(): Promise<readonly DemonstrationPerson[]>
  startSession(token: string, professionalId: string): Promise<boolean>
  findProfessional(token: string): Promise<Professional | undefined>
  endSession(token: string): Promise<void>
  /** Keeps a form; also for a session that ended less than an hour ago. False when it is longer. */
  keepForm(token: string, path: string, values: FormValues): Promise<boolean>
  findKeptForm(professional: Professional, path: string): Promise<FormValues | undefined>
  dropKeptForm(professional: Professional, path: string): Promise<void>
  setReturnPath(token: string, path: string): Promise<void>
  findReturnPath(token: string): Promise<string | undefined>
  act<T>(professional: Professional, work: (tx: Tx) => Promise<T>): Promise<T>
}
