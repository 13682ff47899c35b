import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { type PageContext, PageProvider } from './page-context.ts'

/** A whole page as HTML. */
export function draw(context: PageContext, document: ReactNode): string {
  return `<!doctype html>${drawFragment(context, document)}`
}

/** A part of a page as HTML. */
export function drawFragment(context: PageContext, node: ReactNode): string {
  return renderToString(<PageProvider value={context}>{node}</PageProvider>)
}
