import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const app = fileURLToPath(new URL('.', import.meta.url))
const mark = join(app, 'dist/built-from')

/** Builds the server, the style sheet and the script of live pages, unless what stands in dist is of these very files. */
export async function buildWhenStale() {
  const source = hashOfSources()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === source) return
  // Vite takes a moment to load, so a fresh start does without.
  const { build } = await import('vite')
  const shared = { root: app, configFile: false, logLevel: 'warn' }
  await build({ ...shared, ...styleSheet })
  await build({ ...shared, ...liveScript })
  await build({ ...shared, ...server })
  writeFileSync(mark, source)
}

const styleSheet = {
  publicDir: 'theme/public',
  build: {
    outDir: 'dist/public',
    emptyOutDir: true,
    manifest: 'manifest.json',
    rolldownOptions: { input: 'theme/style.css' },
  },
}

const liveScript = {
  publicDir: false,
  build: {
    outDir: 'dist/public',
    emptyOutDir: false,
    manifest: 'live.json',
    modulePreload: false,
    target: 'es2022',
    rolldownOptions: { input: 'live/client/live.ts' },
  },
}

const server = {
  publicDir: false,
  build: { ssr: 'server.tsx', outDir: 'dist', emptyOutDir: false, target: 'node24', minify: false },
  // The rule core is TypeScript in this repository; everything else comes from node_modules.
  ssr: { noExternal: ['deelwijzer'] },
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of sources()) hash.update(file).update(readFileSync(join(app, file)))
  return hash.digest('hex')
}

function sources() {
  const skip = (name) => /(^|\/)(dist|data|node_modules)$/.test(name) || /\.test\.tsx?$/.test(name)
  const patterns = [
    '**/*.{ts,tsx,mjs,css,svg,sql,json}',
    '../packages/*/src/**/*.{ts,json}',
    '../package-lock.json',
  ]
  return globSync(patterns, { cwd: app, exclude: skip }).sort()
}
