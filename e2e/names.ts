import { clients } from '../app/demonstration/clients.ts'
import { closedFiles } from '../app/demonstration/closed.ts'
import { familyFiles } from '../app/demonstration/family.ts'
import { professionals } from '../app/demonstration/people.ts'
import { tenantFiles } from '../app/demonstration/tenant.ts'

/** Every name and surname of the made-up people. */
const words = new Set(
  [
    ...professionals.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
    ...[...clients, ...familyFiles, ...tenantFiles, ...closedFiles].flatMap(
      ({ name, speaks = [] }) => [name, ...speaks.map((each) => each.name)],
    ),
  ]
    .flatMap(wordsOf)
    .filter((word) => word.length > 2),
)
// These are ordinary words of the product too.
for (const word of ['ouder', 'moeder', 'vader', 'partner', 'model', 'papier', 'proefpersoon'])
  words.delete(word)

/** The names of people that stand in a text, such as a title or an address. */
export const namesIn = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => words.has(word))

function wordsOf(text: string): readonly string[] {
  return decodeURIComponent(text)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
}
