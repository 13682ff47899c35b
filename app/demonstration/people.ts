import type { InsertObject } from 'kysely'
import type { Database } from '../database/tables.ts'

/** Organisations that exist nowhere. */
export const organisations = [
  {
    id: '01980000-0000-7000-8000-0000000000a1',
    name: 'Gemeente Voorbeeldstad',
    setting: 'municipality',
  },
  {
    id: '01980000-0000-7000-8000-0000000000a2',
    name: 'Jeugdhulp De Proeftuin',
    setting: 'youth_care',
  },
] as const

const [municipality, youthCare] = organisations

/** People who exist nowhere. */
export const professionals: readonly (InsertObject<Database, 'app.professional'> & {
  readonly id: string
})[] = [
  {
    id: '01980000-0000-7000-8000-000000000001',
    organisation_id: municipality.id,
    name: 'Noor Voorbeeld',
    role: 'municipal_wmo_officer',
    setting: municipality.setting,
  },
  {
    id: '01980000-0000-7000-8000-000000000002',
    organisation_id: municipality.id,
    name: 'Teun Testpersoon',
    role: 'municipal_youth_officer',
    setting: municipality.setting,
    is_team_lead: true,
  },
  {
    id: '01980000-0000-7000-8000-000000000003',
    organisation_id: youthCare.id,
    name: 'Sanne Proefma',
    role: 'youth_care_worker',
    setting: youthCare.setting,
    registrations: ['SKJ'],
  },
]
