-- A weighing within a case has an aim, and may be about items that were chosen before it began. A share
-- that its giver took back at once says so. And who would read what, by the views of 0101.

alter table app.draft
  add column aim text check (aim in ('invite', 'share', 'answer', 'take_over')),
  -- What was chosen, and no more: whether they may go is decided when they are shared.
  add column item_ids uuid[] not null default '{}',
  add constraint a_draft_within_a_case_has_an_aim check ((case_id is null) = (aim is null));
grant insert (aim, item_ids) on app.draft to deelwijzer_application;

alter table app.share_end add column undone boolean not null default false;
grant insert (undone) on app.share_end to deelwijzer_application;

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

-- Which of the actor's items the others in a case have, and for whom of the people in an item a share is
-- still lacking. With `extra` as if these were shared to `recipient` about `about` as well. Somebody who
-- was invited counts as who takes part, when the share is meant for them.
create function app.who_reads(in_case uuid, recipient uuid, about uuid, extra uuid[])
  returns table (item_id uuid, participant_id uuid, waits_for uuid[])
  stable security definer set search_path = '' language plpgsql as $$
#variable_conflict use_column
begin
  if not app.takes_part_in(in_case) then return; end if;
  return query with mine as materialized (
    select i.id from app.own_item i where i.case_id = in_case and i.ended_at is null
  ), others as materialized (
    select p.id from app.participant p
    where p.case_id = in_case and p.organisation_id <> app.own_organisation()
      and app.still_works(p.professional_id) and (p.id in (select t.id from app.taking_part t where t.case_id = in_case)
        or (p.id = recipient and p.ended_at is null and p.declined_at is null))
  ), covered as materialized (
    select si.item_id as item, s.participant_id as participant, si.subject_id as subject
    from mine m join app.share_item si on si.item_id = m.id
    join app.open_share s on s.id = si.share_id
    where s.participant_id in (select o.id from others o)
    union
    select m.id, recipient, about from mine m
    join app.item_about a on a.item_id = m.id and a.subject_id = about
    where m.id = any (extra) and recipient in (select o.id from others o)
  )
  select c.item, c.participant, array(select a.subject_id from app.item_about a
    where a.item_id = c.item and not exists (select from covered d
      where d.item = c.item and d.participant = c.participant and d.subject = a.subject_id))
  from covered c group by c.item, c.participant;
end $$;

grant execute on function app.who_reads(uuid, uuid, uuid, uuid[]) to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;
