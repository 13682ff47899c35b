-- What may be asked of whom, what an answer rests on, and who sees what was thought of it.

-- Referring is done with the client's knowing. What is not given, or given without data, is said in words.
alter table app.request add column client_knows boolean not null default false,
  add constraint referring_with_the_clients_knowing check (kind <> 'referral' or client_knows);
grant insert (client_knows) on app.request to deelwijzer_application;
alter table app.request_answer add constraint words_where_they_are_the_answer
  check ((answer_text is not null) = (kind in ('part', 'without_data')));

grant select on app.request_review to deelwijzer_rights;
create policy rights_answers on app.request_review to deelwijzer_rights using (true);
grant select (request_id) on app.share to deelwijzer_rights;
create index on app.share (request_id) where request_id is not null;
create index on app.request (about_id) where about_id is not null;

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

-- Whether somebody in one's own case may be asked about a subject: invited for them, or of the
-- organisation that brought them in. Asking anybody else would tell them that a person is involved.
create function app.may_be_asked_about(participant uuid, subject uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.taking_part p join app."case" c on c.id = p.case_id
    where p.id = may_be_asked_about.participant and app.takes_part_in(p.case_id)
      and (p.organisation_id = c.organisation_id or exists (select from app.invitation i
        where i.participant_id = p.id and i.subject_id = may_be_asked_about.subject)));
end $$;

-- Whether feedback is on a question that was answered, between the same two, about the same person,
-- and asks that question and nothing else.
create function app.is_feedback_on(original uuid, asker uuid, holder uuid, subject uuid, question uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.request r join app.request_answer a on a.request_id = r.id
    where r.id = original and r.kind <> 'feedback' and r.asker_id = asker and r.holder_id = holder
      and r.subject_id = subject and r.question_text = question);
end $$;

-- Whether both sides said what they thought of the answer.
create function app.both_reviewed(request uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return (select count(*) = 2 from app.request_review v where v.request_id = both_reviewed.request);
end $$;

grant execute on function app.may_be_asked_about(uuid, uuid), app.is_feedback_on(uuid, uuid, uuid, uuid, uuid),
  app.both_reviewed(uuid) to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;

create policy asking_who_was_invited_for_them on app.request as restrictive for insert to deelwijzer_application
  with check (app.may_be_asked_about(holder_id, subject_id));
create policy feedback_on_what_was_asked on app.request as restrictive for insert to deelwijzer_application
  with check (kind <> 'feedback' or (data_text is null and least_text is null
    and app.is_feedback_on(about_id, asker_id, holder_id, subject_id, question_text)));

-- Data are given by a share, and by nothing else.
create policy giving_data_by_a_share on app.request_answer as restrictive for insert to deelwijzer_application
  with check (kind not in ('full', 'part') or exists (select from app.share s
    join app.request r on r.id = s.request_id and r.asker_id = s.participant_id
    where r.id = request_answer.request_id and app.is_live(s.id)));

-- A share that answers goes to who asked, about whom they asked; also when it is weighed again later for
-- another purpose. What a referral takes goes with it to who was asked.
create policy sharing_between_who_asked_and_who_answers on app.share as restrictive for insert to deelwijzer_application
  with check (request_id is null or exists (select from app.request r where r.id = request_id
    and r.subject_id = share.subject_id
    and ((r.holder_id in (select app.own_participations()) and r.asker_id = participant_id)
      or (r.kind = 'referral' and r.asker_id in (select app.own_participations())
        and r.holder_id = participant_id))));

-- One's own at once; the other's when both are there.
drop policy reviews_of_my_requests on app.request_review;
create policy my_review_and_both_together on app.request_review for select to deelwijzer_application
  using (exists (select from app.request r where r.id = request_id)
    and (participant_id in (select app.own_participations()) or app.both_reviewed(request_id)));
