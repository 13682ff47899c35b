import { outcomeLabels } from '../vocabulary/labels.ts'
import type { Text } from '../vocabulary/text.ts'
import type { Outcome } from '../vocabulary/weighing-type.ts'
import type { Norm } from '../weigh/norm.ts'
import { conditionLines, type Line } from './condition-words.ts'

const intro = `# Normen

Alle normen van Deelwijzer, in de volgorde van de afweging. Deze bladzijde komt uit de normen zelf:
\`npm run norms -w packages/weighing\` schrijft haar opnieuw.
`

/** What the sources say and a situation cannot express, by row. */
type Missing = readonly { readonly row: string; readonly text: Text }[]

/** How often an outcome comes out of the scenarios that try the norms. */
type Shares = readonly (readonly [Outcome, number])[]

/** Every norm as a page of documentation: what it says, when it applies, and where it stands. */
export function normsMarkdown(norms: readonly Norm[], missing: Missing, shares: Shares): string {
  const left = [
    '## Nog niet te wegen',
    '',
    ...missing.map(({ row, text }) => `- ${row}: ${text.nl}`),
  ]
  return `${[intro, ...outcomes(shares), ...norms.map(section), ...left].join('\n').trim()}\n`
}

function outcomes(shares: Shares): readonly string[] {
  const all = shares.reduce((sum, [, count]) => sum + count, 0)
  const rows = shares.map(
    ([outcome, count]) =>
      `| ${outcomeLabels[outcome].nl} | ${count} | ${Math.round((100 * count) / all)}% |`,
  )
  return [
    `De ${all} scenario’s waarmee de normen worden beproefd, komen zo uit:`,
    '',
    '| uitkomst | aantal | deel |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ]
}

const section = (norm: Norm) =>
  [
    `## ${norm.id}`,
    '',
    norm.text.nl,
    ...(norm.more ? ['', norm.more.nl] : []),
    '',
    'Van toepassing als:',
    '',
    ...conditionLines(norm.when).flatMap((line) => bullets(line, 0)),
    '',
    `Bronnen: ${norm.sources.map(sourceLink).join('; ')}.`,
    '',
    `${period(norm)} Rijen: ${norm.rows.join(', ')}.`,
    '',
  ].join('\n')

/** A thought is opened once: what stands inside it is for the page of the norm. */
const bullets = (line: Line, depth: number): string[] => [
  `${'  '.repeat(depth)}- ${line.text.nl}`,
  ...line.parts.flatMap((part) => (line.kind === 'heading' ? bullets(part, depth + 1) : [])),
]

const sourceLink = ({ ref, url }: Norm['sources'][number]) => (url ? `[${ref}](${url})` : ref)

function period({ inForce: { from, to }, status }: Norm): string {
  if (status === 'bill') return 'Wetsvoorstel: geldt nog niet.'
  return to ? `Geldig van ${from} tot ${to}.` : `Geldig vanaf ${from}.`
}
