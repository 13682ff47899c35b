import { all, concept, is, not } from '../../weigh/condition.ts'
import { goesToSomebody } from '../concepts.ts'

/** Somebody else gives something to Veilig Thuis, asked or of their own accord. */
export const toVeiligThuis = concept(
  'de gegevens gaan naar Veilig Thuis',
  'the data go to Veilig Thuis',
  all(
    goesToSomebody,
    is('/recipient/role', 'veilig_thuis_worker'),
    not(is('/sharer/role', 'veilig_thuis_worker')),
  ),
)

/** What Veilig Thuis is for (Wmo 2015 art. 1.1.1: domestic violence, child abuse, neglect included). */
export const isViolence = concept(
  'het gaat om huiselijk geweld, kindermishandeling of verwaarlozing',
  'it is about domestic violence, child abuse or neglect',
  is('/danger/kind', 'domestic_violence_or_child_abuse', 'neglect'),
)
