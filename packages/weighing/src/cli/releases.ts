import { existsSync } from 'node:fs'
import { normsVersion, type Release, weigh } from '../index.ts'

/** The core as it is now. */
export const currentRelease: Release = { normsVersion, weigh }

/** The kept release of this name; undefined for one that is not here. */
export async function findRelease(version: string): Promise<Release | undefined> {
  if (version === normsVersion) return currentRelease
  // The name comes out of a record: nothing but a hash may become part of a path.
  if (!/^[0-9a-f]{16}$/.test(version)) return undefined
  const file = new URL(`../../releases/${version}.js`, import.meta.url)
  return existsSync(file) ? ((await import(file.href)) as Release) : undefined
}
