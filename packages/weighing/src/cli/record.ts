import { parseSituation, type SealedWeighing, type Weighing } from '../index.ts'

/** The sealed weighing in a record that was kept; undefined for what is no record. */
export function findSealed(text: string): SealedWeighing | undefined {
  const record = parse(text)
  const { situation, advice, version, salt, receipt } = record ?? {}
  const parsed = parseSituation(situation)
  if (!parsed.ok || parsed.situation.date === undefined) return undefined
  if (typeof version !== 'string' || typeof salt !== 'string') return undefined
  if (typeof receipt !== 'string' || !isWeighing(advice)) return undefined
  const { date } = parsed.situation
  return { situation: { ...parsed.situation, date }, advice, version, salt, receipt }
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** As far as comparing needs it; the receipt says whether the rest is what was sealed. */
function isWeighing(value: unknown): value is Weighing {
  if (!isObject(value) || typeof value['outcome'] !== 'string') return false
  return ['data', 'conditions', 'reasons'].every((name) => {
    const list = value[name]
    return Array.isArray(list) && list.every(isObject)
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
