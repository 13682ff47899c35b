import { paths } from '../paths.ts'
import { exampleSituation, exampleWeighing } from './example.ts'
import { type Schema, situationSchema } from './situation-schema.ts'
import { apiVersion } from './version.ts'
import { weighingSchema } from './weighing-schema.ts'

const base = '/api/v1'
// The document itself is left out of its own paths: an address there has no file extension.
const inBase = (path: string) => path.slice(base.length)
const ref = (kind: string, name: string): Schema => ({ $ref: `#/components/${kind}/${name}` })
const apiVersionHeader = { 'API-Version': ref('headers', 'API-Version') }

const problem = (description: string): Schema => ({
  description,
  headers: apiVersionHeader,
  content: { 'application/problem+json': { schema: ref('schemas', 'Problem') } },
})

const problemSchema: Schema = {
  type: 'object',
  description: 'Wat er misging, volgens RFC 9457. Herhaalt nooit wat is gestuurd.',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', description: 'De code; docs/problems.md legt elke code uit.' },
    title: { type: 'string', description: 'Wat er misging, kort.' },
    status: { type: 'integer', description: 'De HTTP-statuscode.' },
    detail: { type: 'string', description: 'Wat je eraan kunt doen.' },
    instance: { type: 'string', description: 'Het kenmerk van dit verzoek.' },
    errors: {
      type: 'array',
      description: 'Alles wat niet klopt, in één keer.',
      items: {
        type: 'object',
        required: ['in', 'pointer', 'detail'],
        properties: {
          in: { type: 'string', enum: ['body'], description: 'Waar het staat.' },
          pointer: {
            type: 'string',
            description: 'Het lid, als JSON Pointer; leeg is het geheel.',
          },
          detail: { type: 'string', description: 'Wat daar werd verwacht.' },
        },
      },
    },
  },
}

const weigh: Schema = {
  operationId: 'weeg',
  summary: 'Weeg één uitwisseling',
  description:
    'Geeft op één situatie één weging. Er wordt niets bewaard en niets van de inhoud gelogd. Aanmelden is niet nodig. Staat er geen datum in de situatie, dan gelden de normen van vandaag.',
  tags: ['wegingen'],
  requestBody: {
    required: true,
    description: 'Eén situatie, hoogstens 256 kB.',
    content: {
      'application/json': { schema: ref('schemas', 'Situation'), example: exampleSituation },
    },
  },
  responses: {
    '200': {
      description: 'De weging.',
      headers: apiVersionHeader,
      content: {
        'application/json': { schema: ref('schemas', 'Weighing'), example: exampleWeighing },
      },
    },
    '400': ref('responses', 'NotASituation'),
    '413': ref('responses', 'TooLarge'),
    '415': ref('responses', 'NotJson'),
  },
}

/** What programs can read about the API; everything in it comes from the vocabulary. */
export const openApiDocument: Schema = {
  openapi: '3.1.0',
  info: {
    title: 'Deelwijzer',
    version: apiVersion,
    description:
      'Weegt of gegevens over een cliënt gedeeld mogen worden, met redenen en bronnen. De namen van leden en waarden zijn Engels: zij liggen vast in het contract van de weging. De uitleg is Nederlands.',
    contact: {
      name: 'Deelwijzer',
      url: 'https://deelwijzer.example/contact',
      email: 'api@deelwijzer.example',
    },
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: base, description: 'Deze server' }],
  tags: [{ name: 'wegingen', description: 'Het wegen van een uitwisseling.' }],
  security: [],
  paths: {
    [inBase(paths.apiWeighings())]: { post: weigh },
  },
  components: {
    headers: {
      'API-Version': {
        description: 'De volledige versie van de API.',
        schema: { type: 'string', example: apiVersion },
      },
    },
    responses: {
      NotASituation: problem('Geen situatie: wat er niet klopt, staat er per lid bij.'),
      TooLarge: problem('Groter dan 256 kB.'),
      NotJson: problem('De inhoud is iets anders dan JSON.'),
    },
    schemas: { Situation: situationSchema, Weighing: weighingSchema, Problem: problemSchema },
  },
}
