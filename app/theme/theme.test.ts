import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('./', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const example = read('../../docs/examples/theme-proefdam.css')

type Tokens = ReadonlyMap<string, string>

/** The custom properties of a style sheet; the last one counts. */
const tokensIn = (css: string): Tokens =>
  new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  )

const own = tokensIn(read('tokens.css'))
const themes: readonly (readonly [string, Tokens])[] = [
  ['of the product', own],
  ['of Proefdam', new Map([...own, ...tokensIn(example)])],
]

function colour(tokens: Tokens, name: string): string {
  const value = tokens.get(name) ?? ''
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return other === undefined ? value : colour(tokens, other)
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Words and what they stand on. */
const text: readonly (readonly [string, string])[] = [
  ['--dw-text-color', '--dw-page-background'],
  ['--dw-text-soft', '--dw-page-background'],
  ['--dw-text-soft', '--dw-color-sand'],
  ['--dw-heading-color', '--dw-page-background'],
  ['--dw-accent', '--dw-page-background'],
  ['--dw-accent', '--dw-accent-pale'],
  ['--dw-accent-text', '--dw-accent'],
  ['--dw-accent-text', '--dw-accent-strong'],
  ['--dw-header-text', '--dw-header-background'],
  ['--dw-header-text', '--dw-header-strip'],
  ['--dw-header-soft', '--dw-header-strip'],
  ['--dw-text-color', '--dw-focus-glow'],
  ['--dw-color-green', '--dw-color-green-pale'],
  ['--dw-color-amber', '--dw-color-amber-pale'],
  ['--dw-color-red', '--dw-color-red-pale'],
  ['--dw-color-red', '--dw-page-background'],
]

/** Borders and marks that carry a meaning, and what they stand on. */
const marks: readonly (readonly [string, string])[] = [
  ['--dw-control-border', '--dw-color-white'],
  ['--dw-control-border', '--dw-page-background'],
  ['--dw-focus-color', '--dw-page-background'],
  ['--dw-focus-glow', '--dw-header-background'],
]

describe('a theme', () => {
  it.each(themes)('%s can be read: its words stand out from what is behind them', (_, tokens) => {
    for (const [front, back] of text)
      expect(
        contrast(colour(tokens, front), colour(tokens, back)),
        `${front} on ${back}`,
      ).toBeGreaterThanOrEqual(4.5)
    for (const [front, back] of marks)
      expect(
        contrast(colour(tokens, front), colour(tokens, back)),
        `${front} on ${back}`,
      ).toBeGreaterThanOrEqual(3)
  })

  it('sets only names that there are', () => {
    expect([...tokensIn(example).keys()].filter((name) => !own.has(name))).toEqual([])
  })

  it('is followed by every part: no other sheet has a colour or a font of its own', () => {
    // The neutral page looks like another website, and paper is black on white.
    const sheets = readdirSync(folder).filter(
      (name) => name.endsWith('.css') && !/^(tokens|neutral|print)\.css$/.test(name),
    )
    expect(sheets.length).toBeGreaterThan(5)
    for (const name of sheets) {
      const onScreen = read(name).replaceAll(/@media print \{[^]*?\n\}/g, '')
      const found = onScreen.match(/(?<!%23)#[\da-f]{3,8}\b|rgb\(|hsl\(/gi) ?? []
      expect(found, name).toEqual([])
    }
  })
})
