import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** How a row of times is spread, in the unit in which they were given. */
export interface Spread {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly most: number
}

/** Half of the times are below p50, one in twenty is above p95, and one in a hundred above p99. */
export function spread(times: Iterable<number>): Spread {
  const sorted = Float64Array.from(times).sort()
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
  return { count: sorted.length, p50: at(0.5) ?? 0, p95: at(0.95) ?? 0, p99: at(0.99) ?? 0, most: at(1) ?? 0 }
}

/** The middle one of some figures. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0

/** Whether this file was started itself, rather than used by another. */
export const isMain = (meta: ImportMeta): boolean => process.argv[1] === fileURLToPath(meta.url)

/** Keeps a process and what it starts on one core, where the system can. */
export const onCore = (core: number, command: readonly string[]): readonly string[] =>
  hasTaskset ? ['taskset', '-c', String(core), ...command] : command

const hasTaskset = canRun('taskset', ['--version'])

/** Whether a program is there. */
export function canRun(program: string, given: readonly string[]): boolean {
  try {
    execFileSync(program, given, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs one of our scripts in a process of its own; the last line of JSON is what it found. */
export async function runScript<T>(
  file: string,
  { core = 0, options = [], given = [], before = [], env = {} }: HowToRun = {},
): Promise<T> {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const node = [process.execPath, ...options, path, ...given]
  const [program = '', ...rest] = core === 'every' ? node : onCore(core, [...before, ...node])
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  let said = ''
  for await (const chunk of child.stdout) said += String(chunk)
  // What runs it may have something to say after it.
  const last = said.split('\n').findLast((line) => line.startsWith('{'))
  if (last === undefined) throw new Error(`${file} found nothing`)
  return JSON.parse(last)
}

interface HowToRun {
  readonly core?: number | 'every'
  /** Options of Node. */
  readonly options?: readonly string[]
  readonly given?: readonly string[]
  /** A program that runs it. */
  readonly before?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Megabytes of memory that a process holds now. */
export function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

/** Milliseconds of a core that a process has used. */
export function coreTimeOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** The folder of the whole project. */
export const project = fileURLToPath(new URL('..', import.meta.url))
