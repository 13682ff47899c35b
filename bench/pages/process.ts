import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onCore, project } from '../measure.ts'

/** A server in a process of its own. */
export interface Running {
  readonly pid: number
  readonly port: number
  readonly base: string
  /** Milliseconds from its start to its first answer. */
  readonly startedIn: number
  readonly stop: () => Promise<void>
}

interface ToRun {
  readonly command: readonly string[]
  /** All of them, instead of the first alone. */
  readonly everyCore?: boolean
  readonly env: Readonly<Record<string, string>>
}

/** A command that starts one of the project's scripts. */
export const node = (script: string, options: readonly string[] = []): readonly string[] => [
  process.execPath,
  ...options,
  script,
]

let lastPort = Number(process.env['BENCH_PORT'] ?? 4300)

/** Starts a server that listens on PORT, and waits until it answers. */
export async function run({ command, everyCore, env }: ToRun): Promise<Running> {
  const port = ++lastPort
  const log = openSync(join(tmpdir(), `deelwijzer-bench-${port}.log`), 'w')
  const [program = '', ...given] = everyCore ? command : onCore(0, command)
  const from = performance.now()
  const child = spawn(program, given, {
    cwd: project,
    stdio: ['ignore', log, log],
    // A group of its own: what `npm` started stops with it.
    detached: true,
    env: { ...process.env, ...env, PORT: String(port) },
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${command.join(' ')} did not start`)
  const base = `http://localhost:${port}`
  await answering(base, child)
  return { pid, port, base, startedIn: performance.now() - from, stop: () => stop(child) }
}

async function answering(base: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 3000; tries++) {
    if (child.exitCode !== null) throw new Error(`${base} ended before it answered`)
    const answer = await fetch(`${base}/aanmelden`).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${base} never answered`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  const ended = once(child, 'exit')
  process.kill(-child.pid, 'SIGTERM')
  await ended
}
