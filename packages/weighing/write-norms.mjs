// Writes docs/norms.md from the norms themselves; a test says when it has to be written again.
import { writeFileSync } from 'node:fs'
import { allNorms } from './src/norms/index.ts'
import { notWeighable } from './src/norms/not-weighable.ts'
import { normsMarkdown } from './src/words/norms-markdown.ts'

writeFileSync(
  new URL('../../docs/norms.md', import.meta.url),
  normsMarkdown(allNorms, notWeighable),
)
