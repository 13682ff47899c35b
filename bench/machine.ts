import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import { project } from './measure.ts'

/** Where and when the figures were taken. */
export interface Machine {
  readonly when: string
  readonly commit: string
  readonly cores: number
  readonly cpu: string
  readonly memory: string
  readonly node: string
  /** How many processes wanted a core in the minute before. */
  readonly load: number
}

/** Looks around before anything is measured. */
export function describeMachine(): Machine {
  const [load = 0] = loadavg()
  return {
    when: new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: project,
      encoding: 'utf8',
    }).trim(),
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? 'an unknown processor',
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.versions.node,
    load,
  }
}
