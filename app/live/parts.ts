import type { ComponentChildren } from 'preact'

/** A piece of a live page that changes as a whole. Parts stand below one another, in their order. */
export interface LivePart {
  readonly id: string
  readonly node: ComponentChildren
  /** Announced politely when the part changes: one sentence, never with words of an item. */
  readonly said?: string | undefined
}

/** How somebody stands to a slot: nothing on the table for them yet, present, or all is over. */
export type LiveState = 'waiting' | 'present' | 'over'

/** A part as it goes to the page. */
export interface DrawnPart {
  readonly id: string
  readonly html: string
  readonly said?: string | undefined
}

/** All that one person sees of a slot at one moment. */
export interface Shown {
  readonly state: LiveState
  readonly parts: readonly DrawnPart[]
}
