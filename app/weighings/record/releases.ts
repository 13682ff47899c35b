import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { normsVersion, type Release, weigh } from 'deelwijzer'

/** The core as it is now. */
export const currentRelease: Release = { normsVersion, weigh }

/** The kept release of this name; undefined for one that is not here. */
export async function findRelease(version: string): Promise<Release | undefined> {
  if (version === normsVersion) return currentRelease
  // The name comes out of a record: nothing but a hash may become part of a path.
  if (!/^[0-9a-f]{16}$/.test(version)) return undefined
  // Found from the package, so that it is the same place from the source and from the build.
  const core = pathToFileURL(createRequire(import.meta.url).resolve('deelwijzer'))
  const file = new URL(`../releases/${version}.js`, core)
  return existsSync(file) ? ((await import(/* @vite-ignore */ file.href)) as Release) : undefined
}
