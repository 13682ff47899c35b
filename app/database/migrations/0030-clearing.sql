-- Clearing away what is no longer of use.

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

-- What was posted page by page, of a draft of one's own that is closed: the record has the questions
-- and answers then, and words about people stand in one place only.
create function app.forget_posts(draft uuid) returns void
  volatile security definer set search_path = '' language sql
begin atomic
  delete from app.draft_answer a using app.draft d
  where a.draft_id = forget_posts.draft and d.id = a.draft_id
    and d.professional_id = app.acting_professional() and num_nonnulls(d.sealed_at, d.discarded_at) > 0;
end;

-- A job puts drafts without a file away that nobody touched for two weeks: about whom they were is
-- nowhere written, so nobody could destroy them by name. Gives how many.
create function app.clear_drafts() returns bigint
  volatile security definer set search_path = '' language plpgsql as $$
declare
  cleared uuid[];
begin
  if not app.is_job() then
    raise exception 'only a job clears drafts' using errcode = 'insufficient_privilege';
  end if;
  select coalesce(array_agg(d.id), '{}') into cleared from app.draft d
    where d.file_id is null and d.sealed_at is null and d.discarded_at is null
      and d.changed_at < app.now() - interval '14 days';
  if cleared = '{}' then return 0; end if;
  delete from app.draft_answer a where a.draft_id = any (cleared);
  update app.draft set answers = '{}', discarded_at = app.now() where id = any (cleared);
  perform app.write_event('draft_discarded', null, cleared, 'job');
  return cardinality(cleared);
end $$;

grant execute on function app.forget_posts(uuid), app.clear_drafts() to deelwijzer_application;

set local role deelwijzer_owner;
grant update (discarded_at) on app.draft to deelwijzer_rights;
revoke create on schema app from deelwijzer_rights;
