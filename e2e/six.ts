import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { Cast } from './case-model.ts'
import { signIn } from './page.ts'

export const team = 'Wies Wijkproef'
export const school = 'Bo Bedacht'
export const youthCare = 'Sanne Proefma'
export const housing = 'Koen Kopie'
export const police = 'Max Maquette'
export const probation = 'Roos Rolmodel'
export const everybody = [team, school, youthCare, housing, police, probation]

/** The six of a case at once, each signed in with a browser of their own. */
export async function six(browser: Browser, options?: BrowserContextOptions): Promise<Cast> {
  const entered = everybody.map(async (name) => {
    const page = await (await browser.newContext(options)).newPage()
    await signIn(page, name)
    return [name, page] as const
  })
  return new Map(await Promise.all(entered))
}

/** The browser of one of the six. */
export function of(cast: Cast, name: string): Page {
  const page = cast.get(name)
  if (page === undefined) throw new Error(`${name} does not play`)
  return page
}
