import type { Answers } from './repository.ts'

/** Answers in one's own words: they may name people. */
const inOwnWords = ['doel-tekst']
/** What a party and where they work are called; a practice may bear the name of its only person. */
const naming = ['name', 'organisation', 'contactId']

/** The answers of a draft as they may stay once its weighings are sealed: choices, and no words. */
export function withoutWords({ given, parties, ...rest }: Answers): Answers {
  return {
    ...rest,
    ...(isObject(given) && { given: without(given, inOwnWords) }),
    ...(Array.isArray(parties) && {
      parties: parties.filter(isObject).map((party) => without(party, naming)),
    }),
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const without = (value: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
