import type { Norm, Text } from 'deelwijzer'

/** Which norms carry out a piece of an article: they are linked below it. */
export type NormChoice = (norm: Norm) => boolean

/** One piece of an article: a heading, what it says, and a few facts beside their names. */
export interface Entry {
  readonly id: string
  readonly title: Text
  readonly mark?: Text
  readonly text?: readonly Text[]
  readonly facts?: readonly { readonly name: Text; readonly value: Text }[]
  readonly norms?: NormChoice
}

export interface EntryGroup {
  readonly title?: Text
  readonly intro?: Text
  readonly entries: readonly Entry[]
}

export interface ArticleTable {
  readonly caption: Text
  readonly columns: readonly Text[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly Text[] }[]
}

/** A page of the look-up that explains one subject, in our own words. */
export interface Article {
  /** The last part of its address. */
  readonly slug: string
  readonly title: Text
  /** What the reader will find; also on the card that leads here. */
  readonly lead: Text
  readonly table?: ArticleTable
  readonly groups: readonly EntryGroup[]
  readonly sources: readonly Text[]
}

export const t = (nl: string, en: string): Text => ({ nl, en })

/** The norms that carry out one of these rows of the fact tables. */
export const carryingOut =
  (...rows: readonly string[]): NormChoice =>
  (norm) =>
    norm.rows.some((row) => rows.includes(row))
