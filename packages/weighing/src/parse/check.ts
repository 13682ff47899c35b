import type { ItemsMember } from '../vocabulary/member.ts'
import type { Text } from '../vocabulary/text.ts'
import * as messages from './messages.ts'
import { findNearest } from './nearest.ts'
import { type Finding, pointerPart } from './problem.ts'
import { findFault, findValueFault } from './scalar.ts'
import { findElsewhere, type Shape } from './shape.ts'

/** More data items than this are no single exchange; more problems help nobody. */
const maxItems = 200
const maxProblems = 100
const maxName = 100

/** Collects what is wrong with an input while a copy of what is right is made. */
export class Check {
  readonly findings: Finding[] = []
  readonly #earliest: string | undefined

  constructor(earliest: string | undefined) {
    this.#earliest = earliest
  }

  /** A copy of the value that holds known members only; what is wrong lands in the findings. */
  value(shape: Shape, value: unknown, pointer: string): unknown {
    const { member } = shape
    if (member.kind === 'object') return this.#object(shape, value, pointer)
    if (member.kind === 'items') return this.#items(shape, member, value, pointer)
    if (member.kind === 'set') return this.#set(member.values, value, pointer)
    this.#find(pointer, findFault(member, value, this.#earliest))
    return value
  }

  /** Seeking what was meant costs time; what nobody will read is not sought. */
  get #isFull(): boolean {
    return this.findings.length >= maxProblems
  }

  #object(shape: Shape, value: unknown, pointer: string): unknown {
    if (!isObject(value)) return this.#find(pointer, messages.wrongType('object'))
    const copy: Record<string, unknown> = {}
    for (const name of Object.keys(value)) {
      const child = shape.children.get(name)
      if (!child) this.#unknown(shape, name, pointer)
      else if (value[name] !== undefined)
        copy[name] = this.value(child, value[name], pointer + pointerPart(name))
    }
    return copy
  }

  #unknown(shape: Shape, name: string, pointer: string): void {
    if (this.#isFull) return
    // The limit comes first: a name may be as long as the whole input.
    if (name.length > maxName) return this.#find(pointer, messages.longName)
    const meant = findNearest(name, shape.children.keys()) ?? findElsewhere(name)
    this.#find(pointer + pointerPart(name), messages.unknownMember(meant))
  }

  #items(shape: Shape, member: ItemsMember, value: unknown, pointer: string): unknown {
    if (!Array.isArray(value)) return this.#find(pointer, messages.wrongType('array'))
    if (value.length > maxItems) return this.#find(pointer, messages.tooMany(maxItems))
    if (value.length < member.minItems) this.#find(pointer, messages.tooFew(member.minItems))
    const item = shape.children.get('*')
    return Array.from(value, (one: unknown, index) => {
      const place = `${pointer}/${index}`
      for (const name of member.required)
        if (isObject(one) && one[name] === undefined)
          this.#find(place + pointerPart(name), messages.missing)
      return item && this.value(item, one, place)
    })
  }

  #set(values: readonly string[], value: unknown, pointer: string): unknown {
    if (!Array.isArray(value)) return this.#find(pointer, messages.wrongType('array'))
    return Array.from(value, (one: unknown, index) => {
      if (!this.#isFull) this.#find(`${pointer}/${index}`, findValueFault(one, values))
      return one
    })
  }

  #find(pointer: string, text: Text | undefined): undefined {
    if (text && !this.#isFull) this.findings.push({ pointer, text })
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
