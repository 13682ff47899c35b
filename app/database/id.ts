import { createHash, randomUUID } from 'node:crypto'
import { now } from '../clock.ts'

/** A new UUIDv7: in order of time, and made here because PostgreSQL 15 cannot. */
export function newId(): string {
  const moment = now().getTime().toString(16).padStart(12, '0')
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${randomUUID().slice(15)}`
}

/** The id that these words always give under this number: of the same moment, and unlike any other. */
export function idOf(number: string, words: string): string {
  const bytes = createHash('sha256').update(number).update(words).digest().subarray(0, 16)
  return withTime(bytes, Number.parseInt(number.replaceAll('-', '').slice(0, 12), 16))
}

function withTime(bytes: Buffer, moment: number): string {
  bytes.writeUIntBE(moment, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a string from outside can be an id; what cannot is not asked of the database. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && pattern.test(value)
