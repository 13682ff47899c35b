import type { Situation } from 'deelwijzer'
import type { Option } from 'deelwijzer/vocabulary'
import type { Side } from './sides.ts'

const always = ['substitute', 'same_treatment_team', 'referrer', 'other', 'unknown']
const parents = ['parent_with_authority', 'parent_without_authority', 'other', 'unknown']
const researchers = ['researcher_for_client', 'researcher_for_other', 'other', 'unknown']

/** What a party can be to the other one or to the client, given who both are. */
export function offeredRelations(
  options: readonly Option[],
  { sharer, recipient }: Situation,
  side: Side,
): readonly Option[] {
  const party = side === 'sharer' ? sharer : recipient
  const sameWork = sharer?.setting !== undefined && sharer.setting === recipient?.setting
  const fitting = new Set([
    ...always,
    ...(sameWork ? ['same_field_colleague'] : []),
    ...(party?.setting === 'municipality' ? ['financier'] : []),
    ...(party?.setting === 'education' ? ['new_school'] : []),
  ])
  if (party?.role === 'parent' || party?.role === 'family_or_neighbour')
    return options.filter(({ value }) => parents.includes(value))
  if (party?.role === 'researcher')
    return options.filter(({ value }) => researchers.includes(value))
  return options.filter(({ value }) => fitting.has(value))
}
