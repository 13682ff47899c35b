import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const find = (...patterns: string[]) =>
  globSync(patterns, { cwd: root, exclude: (name) => /(^|\/)(node_modules|dist)$/.test(name) })

const documents = find('*.md', 'docs/**/*.md')

describe('every document', () => {
  it.each(documents)('%s points only at what is there', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const ours = links.filter((link) => !/^(https?|mailto):/.test(link))
    expect(ours.filter((link) => !resolves(file, link))).toEqual([])
  })

  it('is found at all', () => {
    expect(documents).toContain('README.md')
    expect(documents).toContain(join('docs', 'operating.md'))
  })
})

function resolves(from: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const file = path === '' ? from : join(dirname(from), path)
  if (!existsSync(join(root, file))) return false
  return anchor === undefined || anchorsOf(read(file)).includes(anchor)
}

/** As code hosts make them: lower case, without punctuation, spaces as dashes. */
function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** The first cell of the rows of a table that hold a name such as `DATA_DIR`. */
const documented = (file: string) =>
  [...read(file).matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, name = '']) => name).sort()

const readBy = (files: readonly string[]) =>
  [...new Set(files.flatMap((file) => variablesIn(read(file))))].sort()

function variablesIn(code: string): readonly string[] {
  const plain = [...code.matchAll(/process\.env(?:\.|\[')([A-Z][A-Z0-9_]+)/g)].map(
    ([, name = '']) => name,
  )
  const taken = [...code.matchAll(/\{([^{}]*)\} = process\.env/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/\b[A-Z][A-Z0-9_]+\b/g)].map(([name]) => name),
  )
  return [...plain, ...taken]
}

describe('docs/api.md', () => {
  const document = read('docs/api.md')
  const example = 'docs/examples/asked-by-veilig-thuis.json'

  it('shows the situation that stands in the file', () => {
    expect(document).toContain(read(example))
  })

  it('shows what the command line says of it', () => {
    const command = [join(root, 'packages/weighing/bin/deelwijzer.mjs'), 'weigh', '--lang', 'en']
    const said = execFileSync(process.execPath, [...command, join(root, example)], {
      encoding: 'utf8',
    })
    const [advice = ''] = said.split('\nWhy\n')
    expect(document).toContain(advice.trim())
  })
})

describe('the environment variables', () => {
  const forTests = /\.test\.tsx?$|^app\/database\/testing\.ts$|^e2e\/|^playwright/
  const code = find(
    'app/**/*.{ts,tsx,mjs}',
    'packages/*/{src,bin}/**/*.{ts,mjs}',
    'e2e/*.ts',
    '*.ts',
  )
  const [product, tests] = [
    readBy(code.filter((file) => !forTests.test(file))),
    readBy(code.filter((file) => forTests.test(file) && file !== 'app/docs.test.ts')),
  ]

  it('that the product reads are those of docs/operating.md', () => {
    expect(product).toContain('DATABASE_URL')
    // The test runner sets this one, so it is described with the tests.
    expect(documented('docs/operating.md')).toEqual(product.filter((name) => name !== 'VITEST'))
  })

  it('that tests read besides are those of docs/contributing/run-tests.md', () => {
    const besides = tests.filter((name) => !product.includes(name))
    expect(documented('docs/contributing/run-tests.md')).toEqual([...besides, 'VITEST'].sort())
  })
})
