import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { drawFor, type PageContext } from './page-context.ts'

/** A whole page as HTML. */
export function draw(context: PageContext, document: ComponentChildren): string {
  return `<!doctype html>${drawFragment(context, document)}`
}

/** A part of a page as HTML. */
export function drawFragment(context: PageContext, node: ComponentChildren): string {
  return drawFor(context, () => renderToString(<>{node}</>))
}
