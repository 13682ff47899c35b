// Writes docs/norms.md from the norms themselves; a test says when it has to be written again.
import { writeFileSync } from 'node:fs'
import { allNorms } from './src/norms/index.ts'
import { notWeighable } from './src/norms/not-weighable.ts'
import { allScenarios } from './src/norms/scenarios.ts'
import { outcomeShares } from './src/norms/tried.ts'
import { weigherOf } from './src/weigh/weigh.ts'
import { normsMarkdown } from './src/words/norms-markdown.ts'

const shares = outcomeShares(weigherOf(allNorms, 'docs'), allScenarios)

writeFileSync(
  new URL('../../docs/norms.md', import.meta.url),
  normsMarkdown(allNorms, notWeighable, shares),
)
