/** A sentence in both languages; the English of norms is a translation. */
export interface Text {
  readonly nl: string
  readonly en: string
}
