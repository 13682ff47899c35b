-- How the log is written where it is written most: at each page that is read.

-- In order of time, as the ids that the application makes: a new line of a long log touches the end of its
-- index, and not a page somewhere in it.
create function app.new_id() returns uuid volatile language sql
  return encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
    substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
    52, 1), 53, 1), 'hex')::uuid;
grant execute on function app.new_id() to deelwijzer_application, deelwijzer_rights;
alter table app.event alter column id set default app.new_id();

-- Whoever looks again at a draft of their own is answered before the disk has that line (ADR 0015). Setting
-- app.waits keeps what a transaction is to wait for after all; where it is set beforehand, nothing is left.
create function app.need_not_wait() returns trigger language plpgsql as $$
begin
  perform set_config('app.waits', current_setting('synchronous_commit'), true),
    set_config('synchronous_commit', 'off', true);
  return null;
end $$;

create function app.waits_after_all() returns trigger language plpgsql as $$
begin
  perform set_config('synchronous_commit', set_config('app.waits',
    coalesce(nullif(current_setting('app.waits', true), ''), current_setting('synchronous_commit')), true), true);
  return null;
end $$;

create trigger own_draft_need_not_wait after insert on app.event for each row
  when (new.kind = 'draft_read' and coalesce(current_setting('app.waits', true), '') = '')
  execute function app.need_not_wait();

-- The words of a draft are read with it. Any other line takes back what was left.
create trigger all_else_waits after insert on app.event for each row
  when (new.kind <> 'draft_read' and (new.kind <> 'texts_read' or new.right_used is distinct from 'own_file'))
  execute function app.waits_after_all();
