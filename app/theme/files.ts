import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Application } from '../application.tsx'
import { givenPath } from '../given-path.ts'
import type { Assets } from '../page/page-context.ts'

/** Where the build puts what browsers fetch; the server stands beside it. */
const built = (name: string) => fileURLToPath(new URL(`./public/${name}`, import.meta.url))

/** The addresses of the style sheets and the script, as the build named them. */
export function readAssets(): Assets {
  return {
    style: addressOf('manifest.json'),
    live: addressOf('live.json'),
    theme: process.env['THEME_CSS'] ? '/theme.css' : undefined,
  }
}

function addressOf(name: string): string {
  const manifest: Record<string, { file: string }> = JSON.parse(readFileSync(built(name), 'utf8'))
  const file = Object.values(manifest)[0]?.file
  if (!file) throw new Error(`What ${name} should name was not built`)
  return `/${file}`
}

const forever = 'public, max-age=31536000, immutable'
const shortly = 'public, max-age=300'

/** Serves the few files of the product: its style, its one script, its mark, a municipality's theme. */
export function addFiles(application: Application, assets: Assets): void {
  const add = (path: string, file: string, type: string, cache: string) => {
    const body = readFileSync(file)
    application.get(path, (c) =>
      c.body(body, 200, { 'Content-Type': type, 'Cache-Control': cache }),
    )
  }
  add(assets.style, built(assets.style.slice(1)), 'text/css; charset=utf-8', forever)
  add(assets.live, built(assets.live.slice(1)), 'text/javascript; charset=utf-8', forever)
  add('/favicon.svg', built('favicon.svg'), 'image/svg+xml', shortly)
  const theme = process.env['THEME_CSS']
  if (theme) add('/theme.css', givenPath(theme), 'text/css; charset=utf-8', shortly)
}
