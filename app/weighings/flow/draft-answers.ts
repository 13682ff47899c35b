import { z } from 'zod'
import { consentCountsFor, isAboutConsent } from './consent-per-party.ts'
import { onceFor } from './once-for.ts'

/** Somebody on the other side of the exchange: a contact, a colleague, or somebody named here. */
export const OtherParty = z.object({
  id: z.string(),
  contactId: z.string().optional(),
  colleagueId: z.string().optional(),
  name: z.string().optional(),
  role: z.string(),
  setting: z.string().optional(),
  domain: z.string().optional(),
  registrations: z.array(z.string()).optional(),
  organisation: z.string().optional(),
  channel: z.string().optional(),
})
export type OtherParty = z.infer<typeof OtherParty>

/** Answers by key: a question's id, `/category` behind it for a kind of data, `@party` for a party. */
export type Given = Readonly<Record<string, readonly string[]>>

/** What a draft holds; parsed when it comes out of the database. */
export const DraftAnswers = z.object({
  given: z.record(z.string(), z.array(z.string())).default({}),
  parties: z.array(OtherParty).default([]),
  /** Keys of what came from the file and was not asked. */
  fromFile: z.array(z.string()).default([]),
  /** Within a case: the purpose of the case that it is weighed for. */
  purposeId: z.string().optional(),
})
export interface DraftAnswers {
  readonly given: Given
  readonly parties: readonly OtherParty[]
  readonly fromFile: readonly string[]
  readonly purposeId?: string | undefined
}

/** The key of an answer about one party. */
export const partyKey = (key: string, partyId: string): string => `${key}@${partyId}`

// Whether a question is called for is asked of every question and every party on a page.
const gathered = onceFor((_answers: DraftAnswers) => new Map<string | undefined, Given>())

/** The answers as they hold for one party: who it is, its own, and those that go for all. */
export function answersFor(answers: DraftAnswers, partyId: string | undefined): Given {
  const byParty = gathered(answers)
  const given = byParty.get(partyId) ?? gather(answers, partyId)
  byParty.set(partyId, given)
  return given
}

function gather({ given, parties }: DraftAnswers, partyId: string | undefined): Given {
  const ending = `@${partyId ?? ''}`
  const consent = consentCountsFor(given, parties.length)
  const counted = Object.entries(given).filter(([key]) => {
    const [id = '', about] = key.split('@')
    return !isAboutConsent(id) || consent === (about === undefined ? 'all' : 'each')
  })
  const own = counted.filter(([key]) => key.endsWith(ending))
  const common = counted.filter(([key]) => !key.includes('@'))
  const party = parties.find(({ id }) => id === partyId)
  return {
    ...(party && profileOf(party, given['aanleiding']?.[0] === 'ask' ? 'gever' : 'ontvanger')),
    ...Object.fromEntries([
      ...common,
      ...own.map(([key, values]) => [key.slice(0, -ending.length), values] as const),
    ]),
  }
}

/** What is known of a party, as the answers to the questions that need not be asked. */
function profileOf({ role, setting, domain, registrations = [] }: OtherParty, end: string): Given {
  return {
    [`rol-${end}`]: [role],
    ...(setting && { [`werkplek-${end}`]: [setting] }),
    ...(domain && { [`gebied-${end}`]: [domain] }),
    ...(registrations.length > 0 && { [`registratie-${end}`]: registrations }),
  }
}
