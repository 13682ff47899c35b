import type { FormValues } from '../page/form-values.ts'
import { Problem } from '../problems/problems.ts'

/** No body is larger than this. */
export const largestBody = 256 * 1024
const mostFields = 2_000

/** Reads a posted form; whatever is no plain form is a problem, never a surprise further on. */
export async function readBody(request: Request): Promise<FormValues> {
  const bytes = await readBytes(request)
  if (bytes.length === 0) return {}
  requireForm(request.headers.get('content-type'))
  return fieldsOf(new URLSearchParams(decode(bytes)))
}

/** The bytes of a body, as far as they are allowed to go. */
export async function readBytes(request: Request): Promise<Uint8Array> {
  if (!request.body) return new Uint8Array()
  if (Number(request.headers.get('content-length')) > largestBody)
    throw new Problem('form-too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.length
    if (size > largestBody) throw new Problem('form-too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function requireForm(contentType: string | null): void {
  const [kind] = (contentType ?? '').split(';')
  if (kind?.trim().toLowerCase() !== 'application/x-www-form-urlencoded') {
    throw new Problem('form-unreadable')
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem('form-unreadable')
  }
}

function fieldsOf(parameters: URLSearchParams): FormValues {
  // Without a prototype a field called "__proto__" is a field like any other.
  const fields: Record<string, string[]> = Object.create(null)
  let count = 0
  for (const [field, value] of parameters) {
    // PostgreSQL refuses the zero character, and bytes that are no UTF-8 arrive as U+FFFD.
    if (++count > mostFields || /[\0\uFFFD]/.test(field + value))
      throw new Problem('form-unreadable')
    const given = (fields[field] ??= [])
    given.push(value.replaceAll('\r\n', '\n'))
  }
  return fields
}
