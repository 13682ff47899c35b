import { type Member, members, nameOf } from 'deelwijzer/look-up'
import { findLabel } from 'deelwijzer/vocabulary'

/** A part of an OpenAPI 3.1 document: JSON Schema. */
export interface Schema {
  readonly [keyword: string]: unknown
}

function objectAt(pointer: string): Schema {
  const own = members.filter((member) => parentOf(member.pointer) === pointer)
  const required = pointer === '/data/*' ? requiredItems() : []
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(own.map((member) => [lastOf(member.pointer), schemaOf(member)])),
    ...(required.length > 0 && { required }),
  }
}

const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'))
const lastOf = (pointer: string) => pointer.slice(pointer.lastIndexOf('/') + 1)
const requiredItems = () =>
  members.flatMap((member) => (member.kind === 'items' ? member.required : []))

function schemaOf(member: Member): Schema {
  const { description, ...kind } = kindOf(member)
  const said = [nameOf(member.pointer).nl, description, presumption(member)].filter(Boolean)
  return { ...kind, description: `${said.join('. ')}.`, ...defaultOf(member) }
}

function kindOf(member: Member): Schema & { readonly description?: string } {
  switch (member.kind) {
    case 'object':
      return objectAt(member.pointer)
    case 'items':
      return { type: 'array', minItems: member.minItems, maxItems: 200, items: objectAt('/data/*') }
    case 'enum':
      return { type: 'string', enum: member.values, description: valuesOf(member) }
    case 'set':
      return {
        type: 'array',
        items: { type: 'string', enum: member.values },
        description: valuesOf(member),
      }
    case 'integer':
      return { type: 'integer', minimum: member.minimum, maximum: member.maximum }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'string':
      return { type: 'string', ...(member.maxLength && { maxLength: member.maxLength }) }
    default:
      return { type: member.kind }
  }
}

const valuesOf = (member: Extract<Member, { values: readonly string[] }>): string =>
  member.values
    .map((value) => `\`${value}\`: ${findLabel(member.pointer, value)?.nl ?? value}`)
    .join('; ')

const byName = {
  capable_from_12: 'Ontbreekt dit, dan geldt: vanaf 12 jaar kan de cliënt zelf beslissen',
  implied_by_role: 'Ontbreekt dit, dan geldt wat de rol meebrengt',
  verified_unless_relative:
    'Ontbreekt dit, dan geldt de rol als nagegaan, behalve bij een voogd, ouder of familielid',
} as const

const presumption = ({ presumed }: Member): string | undefined =>
  presumed && 'by' in presumed ? byName[presumed.by] : undefined

const defaultOf = ({ presumed }: Member): Schema =>
  presumed && 'value' in presumed ? { default: presumed.value } : {}

/** The Situation as JSON Schema, made from the members of the vocabulary, which also parse it. */
export const situationSchema: Schema = {
  ...objectAt(''),
  description:
    'Wat een professional weet over één uitwisseling. Elk lid mag ontbreken: dan geldt de aanname die erbij staat, of het is onbekend.',
}
