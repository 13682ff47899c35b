import type { ComponentChildren } from 'preact'
import type { FieldError, FormValues, Language } from '../../page/index.ts'
import type { Asking } from './askings.ts'
import type { Directory } from './directory.ts'
import type { DraftAnswers } from './draft-answers.ts'
import type { Flow } from './flow.ts'
import type { AnsweredPage } from './pages.ts'
import type { FlowTexts } from './texts.ts'
import type { Weighed } from './weighed.ts'

/** What a page is drawn from, and read with. */
export interface PageContent {
  readonly page: AnsweredPage
  readonly flow: Flow
  readonly weighed: readonly Weighed[]
  /** The questions of the vocabulary that the page puts now. */
  readonly asked: readonly Asking[]
  /** Who can be chosen; only on the page that asks for it. */
  readonly directory: Directory
}

/** A posted page: the answers as they would become, which of them it asked, and what is missing. */
export interface PageReading {
  readonly answers: DraftAnswers
  readonly keys: readonly string[]
  readonly errors: readonly FieldError[]
  /** The reader wants this page again, to add to it. */
  readonly stay?: boolean
}

export interface ReaderTexts {
  readonly texts: FlowTexts
  readonly language: Language
}

/** One kind of page: how it is titled, filled in, read and drawn. */
export interface PageKind {
  title(content: PageContent, reader: ReaderTexts): string
  values(content: PageContent): FormValues
  read(content: PageContent, posted: FormValues, reader: ReaderTexts): PageReading
  view(content: PageContent): ComponentChildren
}
