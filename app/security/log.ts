import { type Logger, pino } from 'pino'

/** The log of the process. It says what happened, never about whom. */
export const log: Logger = pino(
  {
    level: process.env['LOG_LEVEL'] ?? (process.env['VITEST'] ? 'silent' : 'info'),
    base: null,
  },
  // A page does not wait for its line: lines go together, at the latest after half a second.
  pino.destination({ sync: false, minLength: 4096, periodicFlush: 500 }),
)

/**
 * What may be told of a surprise: its kind and where in the code. Not its message, since messages
 * of the database quote what a person typed.
 */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code: unknown = Reflect.get(error, 'code')
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { kind: error.name, code, at: places.slice(0, 8).map((line) => line.trim()) }
}
