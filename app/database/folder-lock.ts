import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Someone else has the folder: PGlite itself would let both write, and lose rows. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
}

interface Holder {
  readonly pid: number
  readonly host: string
  /** When that process began, where the system tells; a number alone may have been given out again. */
  readonly began: string
}

const mine = (): Holder => ({ pid: process.pid, host: os.hostname(), began: beginOf(process.pid) })
/** A holder on another host (a shared folder) cannot be seen, only its sign of life. */
const signOfLife = { everyMs: 15_000, goneAfterMs: 60_000 }

/** Takes the folder for this process, or throws `FolderInUse`. Gives back what lets it go. */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, 'lock')
  takeOver(file, folder)
  const timer = setInterval(() => touch(file), signOfLife.everyMs)
  timer.unref()
  return () => {
    clearInterval(timer)
    fs.rmSync(file, { force: true })
  }
}

function takeOver(file: string, folder: string): void {
  if (create(file)) return
  // One at a time decides that a lock is stale; otherwise two could both remove it, one a new one.
  const turn = `${file}.turn`
  if (!create(turn) && !(ageOf(turn) > signOfLife.goneAfterMs)) throw inUse(folder, undefined)
  try {
    const holder = read(file)
    if (holder !== undefined && isAlive(holder, file)) throw inUse(folder, holder)
    fs.rmSync(file, { force: true })
    if (!create(file)) throw inUse(folder, read(file))
  } finally {
    fs.rmSync(turn, { force: true })
  }
}

function create(file: string): boolean {
  try {
    // Written whole beside it and linked, so that nobody ever reads half a lock.
    const draft = `${file}.${process.pid}`
    fs.writeFileSync(draft, JSON.stringify(mine()), { mode: 0o600 })
    try {
      fs.linkSync(draft, file)
    } finally {
      fs.rmSync(draft)
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function isAlive(holder: Holder, file: string): boolean {
  if (holder.host !== os.hostname()) return ageOf(file) < signOfLife.goneAfterMs
  return exists(holder.pid) && beginOf(holder.pid) === holder.began
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Field 22 of /proc/<pid>/stat with the id of this boot; empty where there is no /proc. */
function beginOf(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? ''}`
  } catch {
    return ''
  }
}

const ageOf = (file: string): number =>
  Date.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())

function touch(file: string): void {
  fs.utimes(file, new Date(), new Date(), () => undefined)
}

const inUse = (folder: string, holder: Holder | undefined): FolderInUse =>
  new FolderInUse(
    `The database folder ${folder} is in use${holder ? ` by process ${holder.pid} on ${holder.host}` : ''}. ` +
      'Two programs on one folder lose data. Stop the other one, or choose another folder.',
  )
