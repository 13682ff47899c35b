import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, it } from 'vitest'

const app = fileURLToPath(new URL('../../', import.meta.url))

it('is a script of at most 15 kB, without anything of others', async () => {
  const built = await build({
    root: app,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: 'live/client/live.ts' },
    },
  })
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const code = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
  expect(files).toHaveLength(1)
  expect(code.length).toBeGreaterThan(1000)
  expect(code.length).toBeLessThanOrEqual(15_000)
  expect(gzipSync(code).length).toBeLessThanOrEqual(4000)
  // The browser keeps nothing, and it fetches nothing but the stream.
  expect(code).not.toMatch(/Storage|indexedDB|caches|fetch\(|import\(/)
})
