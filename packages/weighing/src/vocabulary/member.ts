import type { SectionId } from './section-ids.ts'

/** A presumption that is not one fixed value; the core works it out once, at its edge. */
type Presumption = 'capable_from_12' | 'implied_by_role' | 'verified_unless_relative'

/** What is presumed of an absent member: a value of its own, or a presumption by name. */
export type Presumed = { readonly value: boolean | string } | { readonly by: Presumption }

interface Common<P extends string> {
  readonly pointer: P
  readonly section: SectionId
  /** False for what the core never asks for, though it is not presumed either. */
  readonly asked: boolean
  readonly presumed?: Presumed
}

export interface BooleanMember<P extends string = string> extends Common<P> {
  readonly kind: 'boolean'
}
export interface EnumMember<P extends string = string> extends Common<P> {
  readonly kind: 'enum'
  readonly values: readonly string[]
}
/** An array whose order and repetitions mean nothing. */
export interface SetMember<P extends string = string> extends Common<P> {
  readonly kind: 'set'
  readonly values: readonly string[]
}
export interface IntegerMember<P extends string = string> extends Common<P> {
  readonly kind: 'integer'
  readonly minimum: number
  readonly maximum: number
}
export interface StringMember<P extends string = string> extends Common<P> {
  readonly kind: 'string'
  readonly maxLength?: number
}
export interface DateMember<P extends string = string> extends Common<P> {
  readonly kind: 'date'
}
/** Holds other members; `required` names those that may not be absent. */
export interface ObjectMember<P extends string = string> extends Common<P> {
  readonly kind: 'object'
}
export interface ItemsMember<P extends string = string> extends Common<P> {
  readonly kind: 'items'
  readonly minItems: number
  readonly required: readonly string[]
}

/** One member of a Situation as data; its pointer has `*` where an index of `data` stands. */
export type Member<P extends string = string> =
  | BooleanMember<P>
  | EnumMember<P>
  | SetMember<P>
  | IntegerMember<P>
  | StringMember<P>
  | DateMember<P>
  | ObjectMember<P>
  | ItemsMember<P>
