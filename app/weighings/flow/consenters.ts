import type { Option } from 'deelwijzer/vocabulary'
import type { Flow } from './flow.ts'

const ofParents = ['parents_with_authority', 'one_parent_with_authority']

/** Who can have said yes or no: the client, and who speaks for the client as far as that is known. */
export function offeredConsenters(
  options: readonly Option[],
  { answers }: Flow,
): readonly Option[] {
  const [speaks = 'unknown'] = answers.given['vertegenwoordiger'] ?? []
  if (speaks === 'unknown') return options
  const others = speaks === 'parents_with_authority' ? ofParents : [speaks]
  const fitting = ['client', 'none', 'unknown', ...others]
  return options.filter(({ value }) => fitting.includes(value))
}
