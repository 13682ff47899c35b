import type { DataItem } from '../weigh/situation.ts'
import { type Answers, valuesOf } from './derive.ts'
import { readAnswer } from './read-answer.ts'
import { dataCategories } from './values.ts'

type Category = DataItem['category']

/** The items of data that were chosen; undefined when that is unknown. */
export function dataFrom(answers: Answers): readonly DataItem[] | undefined {
  const chosen = valuesOf(answers['gegevens-soorten'])
  const items = dataCategories.filter((c) => chosen.includes(c)).flatMap((c) => itemsOf(c, answers))
  return items.length > 0 ? items : undefined
}

/** One item for each nature and each person, so that a rule on suspicions leaves the facts alone. */
function itemsOf(category: Category, answers: Answers): readonly DataItem[] {
  const all = (id: string): readonly (string | undefined)[] => {
    const values = valuesOf(answers[`${id}/${category}`])
    return values.length === 0 || values.includes('unknown') ? [undefined] : [...new Set(values)]
  }
  return all('gegeven-over-wie').flatMap((about) =>
    all('gegeven-aard').map((nature) => ({
      category,
      ...member('about', about),
      ...member('identifiable', all('gegeven-herkenbaar')[0]),
      ...member('nature', nature),
      ...member('need', all('gegeven-weglaten')[0]),
    })),
  )
}

function member(name: 'about' | 'identifiable' | 'nature' | 'need', answer: string | undefined) {
  const value = answer === undefined ? undefined : readAnswer(`/data/*/${name}`, answer)
  return value === undefined ? {} : { [name]: value }
}
