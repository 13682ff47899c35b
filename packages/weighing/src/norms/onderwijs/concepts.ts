import { all, any, concept, is } from '../../weigh/condition.ts'

/** A school, or the partnership of schools that arranges fitting education. */
export const isSchool = (side: 'sharer' | 'recipient') =>
  concept(
    side === 'sharer'
      ? 'je werkt in het onderwijs of voor het samenwerkingsverband'
      : 'de ontvanger werkt in het onderwijs of voor het samenwerkingsverband',
    side === 'sharer'
      ? 'you work in education or for the partnership of schools'
      : 'the recipient works in education or for the partnership of schools',
    any(
      is(`/${side}/role`, 'teacher', 'school_care_coordinator', 'inclusive_education_officer'),
      all(
        is(`/${side}/setting`, 'education'),
        is(`/${side}/role`, 'manager', 'support_staff', 'other_professional'),
      ),
    ),
  )
