import { type Choice, usePage } from '../../page/index.ts'
import type { OtherParty } from './draft-answers.ts'
import { roleText } from './labels.ts'

/** People who can be chosen as the other party: by name, with their work and where they do it. */
export function usePartyChoices(parties: readonly OtherParty[]): readonly Choice[] {
  const { language } = usePage()
  return parties.map(({ id, name, role, organisation }) => {
    const work = roleText(role)[language]
    const where = organisation === name ? undefined : organisation
    return {
      value: id,
      label: name ?? work,
      hint: [name ? work : undefined, where].filter(Boolean).join(', ') || undefined,
    }
  })
}
