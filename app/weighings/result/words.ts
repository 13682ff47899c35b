import type { Text } from 'deelwijzer'
import { dataCategoryLabels, enumerate, inSentence, roleLabels } from 'deelwijzer/vocabulary'
import type { OtherParty } from '../flow/draft-answers.ts'

/** A sentence in both languages. */
export const t = (nl: string, en: string): Text => ({ nl, en })

/** Sentences after one another; what is left out leaves no gap. */
export function joined(...sentences: readonly (Text | undefined | false)[]): Text {
  const said = sentences.filter((sentence) => sentence !== undefined && sentence !== false)
  return {
    nl: said.map(({ nl }) => nl).join(' '),
    en: said.map(({ en }) => en).join(' '),
  }
}

const byName: Readonly<Record<string, Text>> = {
  client: t('de cliënt', 'the client'),
}

/** Somebody inside a sentence, without a name: "een leraar van Voorbeeldschool". */
export function somebody(
  party: Pick<OtherParty, 'role' | 'organisation' | 'name'> | undefined,
): Text {
  if (party === undefined) return t('de ander', 'the other party')
  const known = byName[party.role]
  if (known) return known
  const labels: Readonly<Record<string, Text>> = roleLabels
  const label = labels[party.role] ?? t('iemand anders', 'somebody else')
  const { nl, en } = inSentence(label)
  const where = party.organisation
  if (where === undefined || where === party.name) return t(`een ${nl}`, withArticle(en))
  // "een medewerker van Veilig Thuis van …" would be one "van" too many.
  return / van /.test(nl)
    ? t(`een ${nl} (${where})`, `${withArticle(en)} (${where})`)
    : t(`een ${nl} van ${where}`, `${withArticle(en)} of ${where}`)
}

const withArticle = (english: string): string =>
  /^[aeiou]/i.test(english) ? `an ${english}` : `a ${english}`

/** Kinds of data inside a sentence: "dat er contact is en welke hulp nodig is". */
export function kindsOfData(categories: readonly string[]): Text {
  const labels: Readonly<Record<string, Text>> = dataCategoryLabels
  return enumerate(
    categories.flatMap((category) => {
      const label = labels[category]
      return label ? [inSentence(label)] : []
    }),
    'and',
  )
}

/** "één ding", "3 dingen" */
export const things = (count: number): Text =>
  count === 1 ? t('één ding', 'one thing') : t(`${count} dingen`, `${count} things`)
