import type { Member } from '../vocabulary/member.ts'
import { members } from '../vocabulary/members.ts'

/** A member with the members inside it, by name (`*` for the items of a list). */
export interface Shape {
  readonly member: Member
  readonly children: Map<string, Shape>
}

const root: Shape = {
  member: { kind: 'object', pointer: '', section: 'aanleiding', asked: false },
  children: new Map(),
}

for (const member of members) {
  const names = member.pointer.split('/').slice(1)
  const last = names.pop() ?? ''
  const parent = names.reduce(inside, root)
  parent.children.set(last, { member, children: parent.children.get(last)?.children ?? new Map() })
}

/** A place on the way, made when the vocabulary does not list it before what is in it. */
function inside(shape: Shape, name: string): Shape {
  const found = shape.children.get(name)
  if (found) return found
  const made: Shape = { member: { ...root.member, pointer: name }, children: new Map() }
  shape.children.set(name, made)
  return made
}

/** The whole of a Situation as a tree, made from the vocabulary. */
export const situationShape: Shape = root

/** Where a member of this name does stand, when that is one place only. */
export function findElsewhere(name: string): string | undefined {
  const places = members.filter((m) => m.pointer.endsWith(`/${name}`))
  return places.length === 1 ? places[0]?.pointer : undefined
}
