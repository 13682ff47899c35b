import { firstDay, parseSituationText, type Situation, weigh } from 'deelwijzer'
import { today } from '../clock.ts'
import type { Language } from '../page/language.ts'
import { Problem } from '../problems/problems.ts'
import type { Visit } from '../route.ts'
import { readBytes } from '../security/read-body.ts'
import { languageFor, NotASituation } from './problem.ts'

/** Weighs the Situation in the body; where it has no date, today's norms apply. */
export async function weighPosted({ request }: Visit): Promise<Response> {
  requireJson(request.headers.get('Content-Type'))
  const bytes = await readBytes(request)
  const situation = readSituation(bytes, languageFor(request.headers.get('Accept-Language')))
  return Response.json(weigh(situation, { date: today() }))
}

/** A body without a content type is read as JSON; another type than JSON is refused. */
function requireJson(contentType: string | null): void {
  const kind = contentType?.split(';')[0]?.trim().toLowerCase()
  if (kind && !/^application\/(?:[\w.-]+\+)?json$/.test(kind)) throw new Problem('api-not-json')
}

function readSituation(bytes: Uint8Array, lang: Language): Situation {
  const parsed = parseSituationText(decode(bytes, lang), { lang, earliest: firstDay })
  if (!parsed.ok) throw new NotASituation(parsed.problems)
  return parsed.situation
}

const notUtf8 = { nl: 'Dit is geen UTF-8.', en: 'This is not UTF-8.' } as const

function decode(bytes: Uint8Array, lang: Language): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new NotASituation([{ pointer: '', message: notUtf8[lang] }])
  }
}
