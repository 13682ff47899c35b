// Keeps this state of the core as one file that carries its own hash as its name. A record says
// under which version it was weighed; `deelwijzer replay` runs that very file again.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const placeholder = 'unreleased'

/** Builds the core as one module, without a name of its own yet. */
async function bundle() {
  const unnamed = {
    name: 'unnamed',
    transform: (code, id) =>
      id.endsWith('/src/version.ts') ? `export const normsVersion = '${placeholder}'` : code,
  }
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [unnamed],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: here('src/index.ts'), formats: ['es'] },
    },
  })
  return output[0].code
}

const code = await bundle()
const version = createHash('sha256').update(code).digest('hex').slice(0, 16)

if (process.argv.includes('--check')) {
  const kept = await readdir(here('releases')).catch(() => [])
  const named = await readFile(here('src/version.ts'), 'utf8')
  const current = kept.includes(`${version}.js`) && named.includes(`'${version}'`)
  if (!current)
    process.stderr.write('The core has changed. Run: npm run release -w packages/weighing\n')
  process.exit(current ? 0 : 1)
}

await mkdir(here('releases'), { recursive: true })
await writeFile(here(`releases/${version}.js`), code.replaceAll(placeholder, version))
await writeFile(
  here('src/version.ts'),
  `/** The name of this release of the core: the hash of norms and core; written by \`npm run release\`. */\nexport const normsVersion = '${version}'\n`,
)
process.stdout.write(`${version}\n`)
