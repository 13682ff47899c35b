import { dataCategoryLabels } from 'deelwijzer/vocabulary'
import { longDate, longDay, StatusBadge, usePage, useTexts } from '../page/index.ts'
import type { Item } from './repository.ts'
import type { ShownItem } from './item-view.ts'
import { type ItemTexts, itemTexts } from './texts.ts'

const badges = { fact: 'info', opinion: 'neutral', suspicion: 'warning' } as const

/** Fact, opinion or suspicion, in a word that stands out. */
export function KindBadge({ kind }: Pick<Item, 'kind'>) {
  const texts = useTexts(itemTexts)
  return <StatusBadge kind={badges[kind]}>{texts[kind]}</StatusBadge>
}

/** What an item says, as it was written. */
export function Statement({ text }: { readonly text: string }) {
  const texts = useTexts(itemTexts)
  return (
    <blockquote className="dw-statement dw-words">
      {text === '' ? texts.wordsGone : text}
    </blockquote>
  )
}

const labels: Readonly<Record<string, { readonly nl: string; readonly en: string } | undefined>> =
  dataCategoryLabels

/** What a kind of data is called. */
export function useCategory(category: string): string {
  const { language } = usePage()
  return labels[category]?.[language] ?? category
}

/** How an item is known: seen, heard from whom, in which document. */
export const sourceWords = (
  { source, sourceText }: Pick<ShownItem, 'source' | 'sourceText'>,
  texts: ItemTexts,
): string => (sourceText === undefined ? texts[source] : `${texts[source]}: ${sourceText}`)

/** About whom it is, by name. */
export const peopleWords = ({ people }: Pick<ShownItem, 'people'>, texts: ItemTexts): string =>
  people.map(({ name }) => name || texts.someone).join(', ')

/** What stands below an item in a list: how it is known, of which day, by whom. */
export function ItemFacts({ item }: { readonly item: ShownItem }) {
  const texts = useTexts(itemTexts)
  const { language } = usePage()
  const { name, organisation } = item.author
  const by = [name || texts.somebodyThere, organisation].filter(Boolean).join(', ')
  return (
    <p className="dw-item__facts">
      {[peopleWords(item, texts), sourceWords(item, texts), longDay(item.on, language)].join(' · ')}
      <br />
      {texts.broughtInBy(by, longDate(item.at, language))}
    </p>
  )
}
