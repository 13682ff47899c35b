import type { Text } from 'deelwijzer'
import { t } from './article.ts'
import type { Category } from './who-may.ts'

/** A column of the table: kinds of data that the norms mostly treat alike. */
export interface Column {
  readonly id: string
  readonly label: Text
  readonly categories: readonly Category[]
}

const column = (id: string, label: Text, ...categories: readonly Category[]): Column => ({
  id,
  label,
  categories,
})

/** The columns of the table; every kind of data stands on the page of its recipient. */
export const columns: readonly Column[] = [
  column('naam', t('Naam en contact', 'Name and contact'), 'name_contact'),
  column('dat', t('Dat er contact is', 'That there is contact'), 'involvement'),
  column(
    'hulp',
    t('Welke hulp nodig is', 'Which help is needed'),
    'support_need',
    'support_expectations',
  ),
  column('gesprek', t('Wat is be\u00ADsproken', 'What was said'), 'contact_content'),
  column('gezondheid', t('Gezond\u00ADheid', 'Health'), 'health', 'diagnosis', 'treatment_course'),
  column('veiligheid', t('Veilig\u00ADheid', 'Safety'), 'safety_signals', 'behaviour_observation'),
  column(
    'thuis',
    t('Gezin en wonen', 'Family and housing'),
    'family_situation',
    'housing_situation',
  ),
  column('geld', t('Geld', 'Money'), 'finances'),
  column('school', t('School', 'School'), 'school_attendance', 'school_transfer_report'),
  column('straf', t('Politie en straf', 'Police and offences'), 'police_data', 'criminal_record'),
  column('bsn', t('BSN', 'BSN'), 'bsn'),
  column(
    'dossier',
    t('Heel dossier', 'Whole file'),
    'client_file',
    'youth_care_file',
    'school_file',
  ),
]
