import type * as values from '../vocabulary/values.ts'

type OneOf<T extends readonly string[]> = T[number]

export interface Party {
  readonly role?: OneOf<typeof values.roles>
  readonly setting?: OneOf<typeof values.settings>
  readonly domain?: OneOf<typeof values.domains>
  readonly registrations?: readonly OneOf<typeof values.registrations>[]
  readonly involved?: boolean
  readonly needsForTask?: boolean
  readonly roleVerified?: boolean
  readonly relation?: OneOf<typeof values.relations>
}

export interface DataItem {
  readonly category: OneOf<typeof values.dataCategories>
  readonly about?: OneOf<typeof values.abouts>
  readonly identifiable?: boolean
  readonly nature?: OneOf<typeof values.natures>
  readonly need?: OneOf<typeof values.needs>
}

/** What a professional knows about one intended exchange (contract/situation.schema.json). */
export interface Situation {
  readonly id?: string
  readonly date?: string
  readonly action?: OneOf<typeof values.actions>
  readonly exchange?: OneOf<typeof values.exchanges>
  readonly sharer?: Party
  readonly recipient?: Party
  readonly questionIsMine?: boolean
  readonly client?: {
    readonly age?: number
    readonly capacity?: OneOf<typeof values.capacities>
    readonly representative?: OneOf<typeof values.representatives>
    readonly present?: boolean
  }
  readonly purpose?: {
    readonly text?: string
    readonly specific?: boolean
    readonly needDescribed?: boolean
    readonly servesTask?: boolean
    readonly sameAsCollected?: boolean
    readonly againstClient?: boolean
  }
  readonly data?: readonly DataItem[]
  readonly consent?: {
    readonly status?: OneOf<typeof values.consentStatuses>
    readonly by?: readonly OneOf<typeof values.consentParties>[]
    readonly refusedBy?: readonly OneOf<typeof values.consentParties>[]
    readonly free?: boolean
    readonly informed?: boolean
    readonly specific?: boolean
    readonly recorded?: boolean
    readonly effortMade?: boolean
    readonly goodArgumentsAgainst?: boolean
  }
  readonly danger?: {
    readonly level?: OneOf<typeof values.dangerLevels>
    readonly to?: readonly OneOf<typeof values.dangerTargets>[]
    readonly kind?: OneOf<typeof values.dangerKinds>
  }
  readonly necessity?: {
    readonly effective?: boolean
    readonly proportionate?: boolean
    readonly lessIntrusiveWay?: boolean
    readonly clientCanTell?: boolean
    readonly anonymousSuffices?: boolean
    readonly harmsClient?: boolean
  }
  readonly conflictOfDuties?: {
    readonly consentTried?: boolean
    readonly conscience?: boolean
    readonly noOtherWay?: boolean
    readonly seriousHarm?: boolean
    readonly harmPreventable?: boolean
    readonly colleagueConsulted?: boolean
    readonly managerConsulted?: boolean
  }
  readonly informing?: {
    readonly when?: OneOf<typeof values.informingMoments>
    readonly reasonNotBefore?: OneOf<typeof values.reasonsNotBefore>
  }
  readonly legalDuty?: OneOf<typeof values.legalDuties>
  readonly diagnosisOptOut?: boolean
  readonly meeting?: { readonly contributorAgrees?: boolean; readonly agreedAtEnd?: boolean }
}
