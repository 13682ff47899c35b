import { sql } from 'kysely'
import { asOwner } from '../database/as-role.ts'
import type { TestDatabase } from '../database/testing.ts'
import type { Id } from './model.ts'

/** Each kind of thing that there is in cases, and which of them a select shows. */
const selects: Readonly<Record<string, string>> = {
  cases: `select id::text from app."case"`,
  phases: `select id::text from app.case_phase`,
  purposes: `select id::text from app.case_purpose`,
  subjects: `select id::text from app.case_subject`,
  names: `select id::text from app.read_subjects(all_subjects)`,
  links: `select concat_ws(' ', subject_id, organisation_id) from app.subject_file`,
  participants: `select id::text from app.participant`,
  invitations: `select concat_ws(' ', participant_id, subject_id) from app.invitation`,
  items: `select id::text from app.item`,
  read: `select concat_ws(' ', id, right_used, nullif(array_to_string(array(select unnest(share_ids)::text order by 1), ' '), ''))
    from app.read_items(all_items)`,
  about: `select concat_ws(' ', item_id, subject_id) from app.item_about`,
  weighings: `select id::text from app.weighing where case_id is not null`,
  shares: `select id::text from app.share`,
  live: `select id::text from app.share where app.is_live(id)`,
  share_items: `select concat_ws(' ', share_id, item_id) from app.share_item`,
  share_ends: `select share_id::text from app.share_end`,
  consent_ends: `select weighing_id::text from app.consent_end`,
  notices: `select concat_ws(' ', item_id, participant_id) from app.item_notice`,
  told: `select concat_ws(' ', item_id, participant_id) from app.notices_to_me(null)`,
  answers_on_items: `select concat_ws(' ', i.id, a.participant_id)
    from unnest(some_items) i (id), app.answers_on_item(i.id) a`,
  shares_of_items: `select concat_ws(' ', i.id, s.share_id)
    from unnest(some_items) i (id), app.shares_of_item(i.id) s`,
  items_with_events: `select distinct i.id::text from unnest(some_items) i (id), app.events_of_item(i.id, 1) e`,
  requests: `select id::text from app.request`,
  answers: `select request_id::text from app.request_answer`,
  reviews: `select concat_ws(' ', request_id, participant_id) from app.request_review`,
  conferences: `select id::text from app.conference`,
  slots: `select id::text from app.slot`,
  slot_subjects: `select concat_ws(' ', slot_id, subject_id) from app.slot_subject`,
  admissions: `select concat_ws(' ', slot_id, participant_id) from app.admission`,
  present: `select concat(participant_id, ' at ', slot_id) from app.presence where left_at is null`,
  here: `select id::text from app.slot where app.is_present(id)`,
  table: `select t.entry_id::text from unnest(all_slots) s (id), app.read_table(s.id) t`,
  shown_to: `select concat_ws(' ', t.entry_id, seen.by)
    from unnest(all_slots) s (id), app.read_table(s.id) t, unnest(t.seen_by) seen (by)`,
  entries: `select id::text from app.table_entry`,
  grounds: `select concat_ws(' ', entry_id, participant_id, subject_id, weighing_id) from app.table_ground`,
  agreements: `select id::text from app.agreement`,
  needs: `select id::text from app.need`,
  told_of: `select concat(slot_id, ' of ', subject_id) from app.slot_told`,
  texts: `select distinct t.label from app.read_texts(all_texts) r join unnest(all_texts, labels) t (id, label) on t.id = r.id`,
  happened: `select concat_ws(' ', kind, case_id) from app.event
    where file_id is null and share_id is null and case_id is not null and actor_id <> person
      and kind not in ('items_read', 'subjects_read', 'table_read')`,
}

/** What there is, whoever may reach it: each thing that could be asked for by its id. */
const everything = `
  create function public.everything(out items uuid[], out subjects uuid[], out slots uuid[], out texts uuid[],
    out labels text[])
  stable security definer language plpgsql as $$
  begin
    items := array(select id from app.item) || gen_random_uuid();
    subjects := array(select id from app.case_subject) || gen_random_uuid();
    slots := array(select id from app.slot) || gen_random_uuid();
    select array_agg(id), array_agg(label) into texts, labels from (
      select why_text as id, 'why ' || id as label from app."case"
      union all select text_id, 'purpose ' || id from app.case_purpose
      union all select name_text, 'name ' || id from app.case_subject
      union all select question_text, 'question ' || id from app.participant where question_text is not null
      union all select outside_text, 'outside ' || id from app.participant where outside_text is not null
      union all select text_id, 'item ' || id from app.item
      union all select question_text, 'request ' || id from app.request
      union all select answer_text, 'answer ' || request_id from app.request_answer where answer_text is not null
      union all select answer_text, concat_ws(' ', 'notice', item_id, participant_id) from app.item_notice
        where answer_text is not null
      union all select place_text, 'place ' || id from app.conference
      union all select question_text, 'slot ' || id from app.slot
      union all select text_id, 'agreement ' || id from app.agreement
    ) t;
  end $$`

/** The same for several people in one go: as the application's role, acting as each of them in turn. */
const reachOf = `
  create function public.reach_of(people uuid[], some_items uuid[]) returns table (who uuid, kind text, ids text[])
  volatile set jit = off set plan_cache_mode = force_generic_plan language plpgsql as $$
  #variable_conflict use_column
  declare
    person uuid;
    all_items uuid[];
    all_subjects uuid[];
    all_slots uuid[];
    all_texts uuid[];
    labels text[];
  begin
    select e.items, e.subjects, e.slots, e.texts, e.labels into all_items, all_subjects, all_slots, all_texts, labels
      from public.everything() e;
    foreach person in array people loop
      perform set_config('app.actor_id', person::text, true);
      return query select person, r.kind, array_agg(r.id) from (
        ${Object.entries(selects)
          .map(([kind, select]) => `select '${kind}'::text as kind, s.* from (${select}) s (id)`)
          .join(' union all ')}
      ) r group by r.kind;
    end loop;
  end $$`

/** Puts what asks "what does everybody reach" into a test's database. */
export async function prepareAsking(database: TestDatabase): Promise<void> {
  for (const statement of [
    everything,
    reachOf,
    'grant execute on function public.everything(), public.reach_of(uuid[], uuid[]) to deelwijzer_application',
  ])
    await asOwner(database, statement)
}

export type Reached = Readonly<Record<string, readonly string[]>>

class Done extends Error {
  readonly reached: ReadonlyMap<Id, Reached>
  constructor(reached: ReadonlyMap<Id, Reached>) {
    super('done')
    this.reached = reached
  }
}

/** What each of these people reaches by SQL of their own. The reading leaves no trace: it is undone. */
export async function reachedBySql(
  { as }: Pick<TestDatabase, 'as'>,
  people: readonly Id[],
  /** What each of them asks more of: who has it, what happened to it. */
  items: readonly Id[],
): Promise<ReadonlyMap<Id, Reached>> {
  const asked = as(people[0] ?? '', async (tx) => {
    const { rows } = await sql<{ who: Id; kind: string; ids: string[] }>`
      select * from public.reach_of(${[...people]}::uuid[], ${[...items]}::uuid[])`.execute(tx)
    const reached = new Map<Id, Record<string, string[]>>(people.map((id) => [id, {}]))
    for (const { who, kind, ids } of rows) (reached.get(who) ?? {})[kind] = ids
    throw new Done(reached)
  })
  return asked.catch((error: unknown) => {
    if (error instanceof Done) return error.reached
    throw error
  })
}
