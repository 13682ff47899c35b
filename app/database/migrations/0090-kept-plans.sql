-- The questions that every policy asks, in plpgsql: it keeps a function's plan for the length of a
-- connection, where a function in SQL is planned anew in each statement.

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

create or replace function app.own_organisation() returns uuid
  stable security definer set search_path = '' language plpgsql as $$
begin
  return (select p.organisation_id from app.professional p
    where p.id = app.acting_professional() and p.ended_at is null);
end $$;

-- The files on which the acting professional has an assignment that is live now.
create or replace function app.own_files() returns setof uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
  moment timestamptz := app.now();
begin
  return query select a.file_id from app.file_assignment a
    where a.professional_id = me and a.from_at <= moment
      and (a.until_at is null or a.until_at > greatest(moment, now()));
end $$;

-- The members of the team that the acting professional leads.
create or replace function app.own_team() returns setof uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return query select member.id from app.professional lead join app.professional member on member.team_id = lead.team_id
    where lead.id = me and lead.is_team_lead and lead.ended_at is null;
end $$;

-- As before: the words asked for, as far as the actor may reach them, and one event for each right and file.
create or replace function app.read_texts(ids uuid[]) returns table (id uuid, text text)
  volatile security definer set search_path = '' set plan_cache_mode = force_generic_plan language plpgsql as $$
#variable_conflict use_column
declare
  me uuid := app.acting_professional();
begin
  return query with mine as materialized (
    select f.id, f.client_id from app.file f where f.id in (select app.own_files())
  ), asked as (
    select wanted.id, t.text, f.id as file_id,
      case
        when f.id is not null then 'own_file'
        when t.client_id is null and t.written_by = me then 'author'
        when exists (
          select from app.consultation c left join app.consultation_answer a on a.consultation_id = c.id
          where t.id in (c.question_text, a.answer_text) and c.colleague_id = me
        ) then 'asked_colleague'
        when t.client_id is null and exists (
          select from app.consultation c join app.consultation_answer a on a.consultation_id = c.id
          where t.id = a.answer_text and c.asked_by = me
        ) then 'asked_it'
      end as right_used
    from unnest(ids) wanted (id)
    left join app.personal_text t on t.id = wanted.id
    left join mine f on f.client_id = t.client_id
  ), noted as (
    insert into app.event (kind, file_id, subject_ids, right_used)
    select case when a.right_used is null then 'reach_refused' else 'texts_read' end,
      a.file_id, array_agg(a.id), a.right_used
    from asked a
    group by a.right_used, a.file_id
  )
  select a.id, a.text from asked a where a.right_used is not null and a.text is not null;
end $$;

revoke create on schema app from deelwijzer_rights;
