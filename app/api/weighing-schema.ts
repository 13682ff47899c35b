import type { Text } from 'deelwijzer'
import { outcomeValues } from 'deelwijzer/look-up'
import {
  alternativeTexts,
  basisLabels,
  conditionTexts,
  decisionLabels,
  effectLabels,
  outcomeLabels,
  sourceKindLabels,
  stepLabels,
} from 'deelwijzer/vocabulary'
import type { Schema } from './situation-schema.ts'

const object = (
  description: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema => ({
  type: 'object',
  description,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
})

const list = (description: string, items: Schema): Schema => ({ type: 'array', description, items })
const string = (description: string): Schema => ({ type: 'string', description })

/** One of the contract's values, each explained in its own words. */
const oneOf = (
  description: string,
  values: readonly string[],
  labels: Readonly<Record<string, Text>>,
): Schema => ({
  type: 'string',
  enum: values,
  description: `${description} ${values.map((value) => `\`${value}\`: ${labels[value]?.nl ?? value}`).join('; ')}`,
})

const text: Schema = object('Een zin in twee talen; de Nederlandse is leidend.', {
  nl: string('Nederlands.'),
  en: string('Engels.'),
})
const because = list('De normen waarop dit rust.', string('De id van een norm.'))
const condition = oneOf('De voorwaarde.', outcomeValues.conditionIds, conditionTexts)

const basis = object('Een grondslag.', {
  basis: oneOf('Welke grondslag.', outcomeValues.bases, basisLabels),
  because,
})

const item = object(
  'Wat er met één soort gegeven mag.',
  {
    category: string('De soort, zoals in de situatie.'),
    decision: oneOf('Het advies.', outcomeValues.decisions, decisionLabels),
    conditions: list('Wat daarvoor eerst nodig is.', string('De id van een voorwaarde.')),
    because,
  },
  ['conditions'],
)

const conditionOf = object(
  'Iets wat nog moet gebeuren, of elke keer hoort.',
  {
    id: condition,
    text,
    met: {
      type: 'boolean',
      description: 'Of de situatie er al aan voldoet. Ontbreekt als dat onbekend is.',
    },
    because,
  },
  ['met'],
)

const source = object(
  'Waar het staat.',
  {
    kind: oneOf('Soort bron.', outcomeValues.sourceKinds, sourceKindLabels),
    ref: string('De vindplaats.'),
    url: string('Het adres van die versie.'),
  },
  ['url'],
)

const reason = object(
  'Eén stap van de redenering.',
  {
    norm: string('De id van de norm.'),
    step: oneOf('De stap van de afweging.', outcomeValues.contractSteps, stepLabels),
    effect: oneOf('Wat de norm doet.', outcomeValues.effects, effectLabels),
    text,
    sources: { ...list('De bronnen.', source), minItems: 1 },
    liftedBy: list(
      'Van een verbod: de normen die het hier opheffen.',
      string('De id van een norm.'),
    ),
  },
  ['liftedBy'],
)

/** The Weighing as JSON Schema, with the contract's values explained in Dutch. */
export const weighingSchema: Schema = object(
  'Wat de normen zeggen van een situatie. Het is advies: de professional beslist en motiveert.',
  {
    id: string('De id van de situatie, als die er een had.'),
    outcome: oneOf('De uitkomst.', outcomeValues.outcomes, outcomeLabels),
    norms: object('Waarmee is gewogen.', {
      version: string('De versie van de normen.'),
      date: { type: 'string', format: 'date', description: 'De dag waarvan de normen gelden.' },
    }),
    legalBases: list('De grondslagen die delen kunnen dragen.', basis),
    data: list('Het advies per soort gegeven.', item),
    conditions: list('Alle voorwaarden.', conditionOf),
    reasons: list('De redenen, in de volgorde van de afweging.', reason),
    questions: list(
      'Alleen bij `incomplete`: wat nog bekend moet worden.',
      object('Een open vraag.', {
        pointer: string('Het lid van de situatie, als JSON Pointer.'),
        because,
      }),
    ),
    alternatives: list(
      'Wat ook kan, of beter is.',
      object('Een andere weg.', {
        id: oneOf('Welke weg.', outcomeValues.alternativeIds, alternativeTexts),
        text,
      }),
    ),
  },
  ['id'],
)
