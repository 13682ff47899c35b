import { dataCategoryLabels } from 'deelwijzer/vocabulary'
import { type CheckboxCluster, usePage, useTexts } from '../../page/index.ts'
import { categoryGroups } from './category-groups.ts'
import { flowTexts } from './texts.ts'

/** The first subject open, the others folded until something in them is chosen: a short page. */
export function useCategoryClusters(): readonly CheckboxCluster[] {
  const { language } = usePage()
  const titles = useTexts(flowTexts)
  return categoryGroups.map(({ title, categories }, index) => ({
    title: titles[title],
    choices: categories.map((value) => ({ value, label: dataCategoryLabels[value][language] })),
    folded: index > 0,
  }))
}
