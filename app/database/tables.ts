import type { ColumnType, Generated } from 'kysely'

/** Filled in by the database, and never by us. */
type Made<T> = ColumnType<T, never, never>
/** Written once. */
type Once<T> = ColumnType<T, T, never>
type Maybe<T> = ColumnType<T | null, T | null | undefined, never>
/** A column that may change, and may be empty. */
type MaybeChanging<T> = ColumnType<T | null, T | null | undefined, T | null>

export interface OrganisationTable {
  id: Once<string>
  name: Once<string>
  setting: Once<string>
  domain: Maybe<string>
}

export interface TeamTable {
  id: Once<string>
  organisation_id: Once<string>
  name: Once<string>
}

export interface ProfessionalTable {
  id: Once<string>
  organisation_id: Once<string>
  team_id: Maybe<string>
  name: Once<string>
  role: Once<string>
  setting: Once<string>
  domain: Maybe<string>
  registrations: Generated<string[]>
  is_team_lead: Generated<boolean>
  is_chair: Generated<boolean>
  language: Generated<'nl' | 'en'>
  ended_at: Made<Date | null>
}

export interface ClientTable {
  id: Made<string>
  organisation_id: Made<string>
  name_text: Made<string>
  birth_date_text: Made<string>
}

export interface RepresentativeTable {
  id: Once<string>
  client_id: Once<string>
  kind: Once<string>
  name_text: Once<string>
  from_day: Maybe<string>
  until_day: MaybeChanging<string>
}

export interface FileTable {
  id: Made<string>
  organisation_id: Made<string>
  client_id: Made<string>
  opened_at: Made<Date>
}

export interface FileAssignmentTable {
  id: Once<string>
  file_id: Once<string>
  professional_id: Once<string>
  from_at: Made<Date>
  until_at: ColumnType<Date | null, never, Date>
  assigned_by: Made<string>
}

/** Only for writing: the words come back from `app.read_texts`. */
export interface PersonalTextTable {
  id: Once<string>
  client_id: Maybe<string>
  text: Once<string>
  salt: Once<Uint8Array>
  hash: Once<Uint8Array>
}

export interface EventTable {
  id: Generated<string>
  at: Made<Date>
  actor_kind: Made<string>
  actor_id: Made<string>
  kind: Once<string>
  file_id: Maybe<string>
  subject_ids: Generated<string[]>
  right_used: Maybe<string>
}

export interface Database {
  'app.organisation': OrganisationTable
  'app.team': TeamTable
  'app.professional': ProfessionalTable
  'app.client': ClientTable
  'app.representative': RepresentativeTable
  'app.file': FileTable
  'app.file_assignment': FileAssignmentTable
  'app.personal_text': PersonalTextTable
  'app.event': EventTable
}
