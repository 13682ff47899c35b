import type {
  BooleanMember,
  DateMember,
  EnumMember,
  IntegerMember,
  ItemsMember,
  Member,
  ObjectMember,
  Presumed,
  SetMember,
  StringMember,
} from './member.ts'
import type { SectionId } from './section-ids.ts'
import * as values from './values.ts'

type Extra = { readonly presumed?: Presumed; readonly asked?: boolean }

const common = <P extends string>(pointer: P, section: SectionId, extra: Extra) => ({
  asked: true,
  ...extra,
  pointer,
  section,
})

const flag = <P extends string>(
  pointer: P,
  section: SectionId,
  extra: Extra = {},
): BooleanMember<P> => ({ kind: 'boolean', ...common(pointer, section, extra) })

const choice = <P extends string>(
  pointer: P,
  section: SectionId,
  values: readonly string[],
  extra: Extra = {},
): EnumMember<P> => ({ kind: 'enum', values, ...common(pointer, section, extra) })

const set = <P extends string>(
  pointer: P,
  section: SectionId,
  values: readonly string[],
  extra: Extra = {},
): SetMember<P> => ({ kind: 'set', values, ...common(pointer, section, extra) })

const object = <P extends string>(pointer: P, section: SectionId): ObjectMember<P> => ({
  kind: 'object',
  ...common(pointer, section, {}),
})

const unasked = { asked: false } as const
const presume = (value: boolean | string): Extra => ({ presumed: { value } })

/** What both parties have in common; involvement is presumed of the sharer only. */
const party = <S extends 'sharer' | 'recipient'>(side: S, section: SectionId, own: Extra) => [
  object(`/${side}`, section),
  choice(`/${side}/role`, section, values.roles),
  choice(`/${side}/setting`, section, values.settings),
  choice(`/${side}/domain`, section, values.domains),
  set(`/${side}/registrations`, section, values.registrations, {
    presumed: { by: 'implied_by_role' },
  }),
  choice(`/${side}/relation`, section, values.relations, presume('other')),
  flag(`/${side}/involved`, own.presumed ? 'bijzonderheden' : section, own),
  flag(`/${side}/needsForTask`, own.presumed ? 'bijzonderheden' : section, own),
  flag(`/${side}/roleVerified`, section, {
    ...unasked,
    presumed: { by: 'verified_unless_relative' },
  }),
]

const id: StringMember<'/id'> = { kind: 'string', ...common('/id', 'aanleiding', unasked) }
const date: DateMember<'/date'> = { kind: 'date', ...common('/date', 'aanleiding', unasked) }
const purposeText: StringMember<'/purpose/text'> = {
  kind: 'string',
  maxLength: 2000,
  ...common('/purpose/text', 'doel', unasked),
}
const age: IntegerMember<'/client/age'> = {
  kind: 'integer',
  minimum: 0,
  maximum: 130,
  ...common('/client/age', 'leeftijd-en-vertegenwoordiging', {}),
}
const data: ItemsMember<'/data'> = {
  kind: 'items',
  minItems: 1,
  required: ['category'],
  ...common('/data', 'gegevens', {}),
}

/** Every member of a Situation, in the order of the weighing; made to agree with the contract. */
export const members = [
  id,
  date,
  choice('/action', 'aanleiding', values.actions),
  choice('/exchange', 'aanleiding', values.exchanges),
  ...party('sharer', 'wie-deelt', presume(true)),
  flag('/questionIsMine', 'vraag-van-mij'),
  ...party('recipient', 'ontvanger', {}),
  object('/purpose', 'doel'),
  purposeText,
  flag('/purpose/specific', 'doel'),
  flag('/purpose/needDescribed', 'doel'),
  flag('/purpose/servesTask', 'wettelijke-taak'),
  choice('/legalDuty', 'wettelijke-taak', values.legalDuties),
  flag('/purpose/sameAsCollected', 'wettelijke-taak'),
  flag('/purpose/againstClient', 'bijzonderheden', presume(false)),
  data,
  choice('/data/*/category', 'gegevens', values.dataCategories),
  choice('/data/*/about', 'bijzonderheden', values.abouts, presume('client')),
  flag('/data/*/identifiable', 'bijzonderheden', presume(true)),
  choice('/data/*/nature', 'gegevens', values.natures),
  choice('/data/*/need', 'gegevens', values.needs),
  object('/necessity', 'nodig'),
  flag('/necessity/effective', 'nodig'),
  flag('/necessity/proportionate', 'nodig'),
  flag('/necessity/lessIntrusiveWay', 'nodig'),
  flag('/necessity/clientCanTell', 'bijzonderheden', presume(false)),
  flag('/necessity/anonymousSuffices', 'bijzonderheden', presume(false)),
  flag('/necessity/harmsClient', 'bijzonderheden', presume(false)),
  object('/client', 'leeftijd-en-vertegenwoordiging'),
  age,
  choice('/client/capacity', 'leeftijd-en-vertegenwoordiging', values.capacities, {
    presumed: { by: 'capable_from_12' },
  }),
  choice('/client/representative', 'leeftijd-en-vertegenwoordiging', values.representatives),
  flag('/client/present', 'leeftijd-en-vertegenwoordiging'),
  object('/consent', 'toestemming'),
  choice('/consent/status', 'toestemming', values.consentStatuses),
  set('/consent/by', 'toestemming', values.consentParties),
  set('/consent/refusedBy', 'toestemming', values.consentParties),
  flag('/consent/free', 'toestemming'),
  flag('/consent/informed', 'toestemming'),
  flag('/consent/specific', 'toestemming'),
  flag('/consent/recorded', 'toestemming'),
  flag('/consent/effortMade', 'toestemming'),
  flag('/consent/goodArgumentsAgainst', 'bijzonderheden', presume(false)),
  object('/danger', 'gevaar'),
  choice('/danger/level', 'gevaar', values.dangerLevels),
  set('/danger/to', 'gevaar', values.dangerTargets),
  choice('/danger/kind', 'gevaar', values.dangerKinds),
  object('/informing', 'informeren'),
  choice('/informing/when', 'informeren', values.informingMoments, presume('before')),
  choice('/informing/reasonNotBefore', 'informeren', values.reasonsNotBefore),
  object('/meeting', 'overleg'),
  flag('/meeting/contributorAgrees', 'overleg'),
  flag('/meeting/agreedAtEnd', 'overleg'),
  object('/conflictOfDuties', 'conflict-van-plichten'),
  flag('/conflictOfDuties/consentTried', 'conflict-van-plichten', unasked),
  flag('/conflictOfDuties/conscience', 'conflict-van-plichten', unasked),
  flag('/conflictOfDuties/noOtherWay', 'conflict-van-plichten', unasked),
  flag('/conflictOfDuties/seriousHarm', 'conflict-van-plichten', unasked),
  flag('/conflictOfDuties/harmPreventable', 'conflict-van-plichten', unasked),
  flag('/conflictOfDuties/colleagueConsulted', 'conflict-van-plichten', unasked),
  flag('/conflictOfDuties/managerConsulted', 'conflict-van-plichten', unasked),
  flag('/diagnosisOptOut', 'bijzonderheden', presume(false)),
] as const satisfies readonly Member[]

/** The pointer of a member, with `*` for the index of a data item. */
export type Pointer = (typeof members)[number]['pointer']

const byPointer: ReadonlyMap<string, Member> = new Map(members.map((m) => [m.pointer, m]))

/** The member at a pointer; a data item's index may be written as a number or as `*`. */
export function findMember(pointer: string): Member | undefined {
  return byPointer.get(pointer.replace(/^\/data\/\d+(?=\/|$)/, '/data/*'))
}
