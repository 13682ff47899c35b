import type { Language } from '../parse/problem.ts'
import {
  basisLabels,
  conditionTexts,
  decisionLabels,
  findLabel,
  outcomeLabels,
  outcomeSentences,
  stepLabels,
} from '../vocabulary/labels.ts'
import { questionsFor } from '../vocabulary/sections.ts'
import type { Text } from '../vocabulary/text.ts'
import type { WeighedData, Weighing } from '../vocabulary/weighing-type.ts'
import { indent } from './wrap.ts'

const headings = {
  data: { nl: 'Gegevens', en: 'Data' },
  conditions: { nl: 'Wat je doet', en: 'What you do' },
  met: { nl: 'al gedaan', en: 'done already' },
  questions: { nl: 'Wat nog nodig is om te weten', en: 'What must still be known' },
  alternatives: { nl: 'Wat ook kan', en: 'What else is possible' },
  bases: { nl: 'Grondslag', en: 'Legal basis' },
  reasons: { nl: 'Waarom', en: 'Why' },
  advice: {
    nl: 'Dit is advies. Jij beslist, en je schrijft op waarom.',
    en: 'This is advice. You decide, and write down why.',
  },
} satisfies Record<string, Text>

/** A weighing as a person reads it on a terminal. */
export function adviceText(weighing: Weighing, lang: Language): string {
  const { outcome, norms } = weighing
  const parts = [
    [outcomeLabels[outcome][lang].toUpperCase(), sentence(weighing, lang)],
    part(headings.data[lang], dataLines(weighing.data, lang)),
    part(headings.conditions[lang], conditionLines(weighing, lang)),
    part(headings.questions[lang], questionLines(weighing, lang)),
    part(
      headings.alternatives[lang],
      weighing.alternatives.flatMap(({ text }) => indent('- ', text[lang])),
    ),
    part(
      headings.bases[lang],
      weighing.legalBases.map(({ basis }) => `  ${basisLabels[basis][lang]}`),
    ),
    part(headings.reasons[lang], reasonLines(weighing, lang)),
    [headings.advice[lang], `${norms.version} · ${norms.date}`],
  ]
  const filled = parts.filter((lines) => lines.length > 0)
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** The outcome in a sentence; what it says of a list is left out where that list is empty. */
function sentence({ outcome, conditions, alternatives }: Weighing, lang: Language): string {
  const whole = outcomeSentences[outcome][lang]
  const [first = whole] = whole.split(/(?<=[.]) /)
  const other = conditions.filter(({ id }) => id !== 'record_in_file')
  const isBare =
    (outcome === 'allowed' && conditions.length === 0) ||
    (outcome === 'not_allowed' && alternatives.length + other.length === 0)
  return isBare ? first : whole
}

/** A heading with what stands under it, or nothing when there is nothing. */
function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines]
}

/** Facts and opinions of one kind are weighed apart; where they come out alike, once is enough. */
function dataLines(data: readonly WeighedData[], lang: Language): readonly string[] {
  const blocks = data.map(({ category, decision, conditions = [] }) =>
    [
      `  ${decisionLabels[decision][lang]}: ${labelOf(category, lang)}`,
      ...(decision === 'only_if' ? conditions : []).flatMap((id) =>
        indent('    - ', conditionTexts[id][lang]),
      ),
    ].join('\n'),
  )
  return [...new Set(blocks)]
}

const labelOf = (category: string, lang: Language) =>
  findLabel('/data/*/category', category)?.[lang] ?? category

function conditionLines({ conditions }: Weighing, lang: Language): readonly string[] {
  return conditions.flatMap(({ text, met }) =>
    indent('- ', met ? `${text[lang]} (${headings.met[lang]})` : text[lang]),
  )
}

function questionLines({ questions }: Weighing, lang: Language): readonly string[] {
  return questions.flatMap(({ pointer }) => {
    const [question] = questionsFor(pointer)
    return indent('- ', question ? `${question.label[lang]} (${pointer})` : pointer)
  })
}

function reasonLines({ reasons }: Weighing, lang: Language): readonly string[] {
  return reasons.flatMap(({ step, text, sources }) => [
    ...indent('- ', `${stepLabels[step][lang]}: ${text[lang]}`),
    ...indent('    ', sources.map(({ ref }) => ref).join('; ')),
  ])
}
