-- Made-up cases by the number, for load: $1 cases, with their organisations, people, files, items,
-- weighings, decisions and shares. Run by the owner on an empty database, in one transaction.
-- Nine items in a case, and 109 in one of a hundred. The first is about two people. Everybody opened fifty
-- cases and is a partner in a hundred; of the fifty, five moved on from the phase that was shared in, in
-- five a partner asks something, and in five a partner's answer is not looked back on yet.

create schema seeding;
set local search_path = seeding;

create function seeding.id(kind text, n bigint) returns uuid immutable language sql as $$
  select (lpad(to_hex(1735689600000 + n * 1000), 12, '0') || '7' || substr(md5(kind || n), 1, 3)
    || '8' || substr(md5(kind || n), 4, 15))::uuid $$;

-- The professional that a number stands for.
create function seeding.somebody(n bigint, people int) returns uuid immutable language sql as $$
  select seeding.id('professional', n % people) $$;

-- How many work in an organisation, and how often the partners of a case are others.
create unlogged table seeding.size as
  select cases, people, staff, least(4, (people / staff - 1) / 2) as turns
  from (select :cases::int as cases) given, greatest(20, cases / 50 / 10 * 10) as people,
    lateral (select case when people < 40 then 5 else 10 end as staff) organisation;

insert into app.organisation (id, name, setting, domain)
  select seeding.id('organisation', o), 'Voorbeeldorganisatie ' || o,
    (array['municipality', 'education', 'youth_care', 'police', 'housing', 'welfare'])[1 + o % 6], null
  from size, generate_series(0, people / staff - 1) o;
insert into app.team (id, organisation_id, name)
  select seeding.id('team', o), seeding.id('organisation', o), 'Team ' || o
  from size, generate_series(0, people / staff - 1) o;
insert into app.professional (id, organisation_id, team_id, name, role, setting, is_team_lead)
  select seeding.id('professional', p), seeding.id('organisation', p / staff), seeding.id('team', p / staff),
    'Proefprofessional ' || p,
    (array['social_worker', 'teacher', 'youth_care_worker', 'police_officer', 'housing_officer', 'social_worker'])[1 + p / staff % 6],
    (array['municipality', 'education', 'youth_care', 'police', 'housing', 'welfare'])[1 + p / staff % 6], p % staff = 0
  from size, generate_series(0, people - 1) p;

-- Three professionals of three organisations in each case: who opened it, and two partners.
create unlogged table seeding.made as
  select c, seeding.id('case', c) as id, c % people as p0, (c + staff * (1 + c / people % turns)) % people as p1,
    (c + staff * (1 + c / people % turns + turns)) % people as p2,
    c / people % 10 as nth, case when (c / people + c) % 100 = 1 then 108 else 8 end as last_item
  from size, generate_series(0, cases - 1) c;
analyze seeding.made;

-- Six of every ten items are of the one who opened the case, the others of the first partner.
create unlogged table seeding.stated as
  select m.c, m.id as case_id, i, c::bigint * 128 + i as n, i % 10 < 6 as by_opener, case when i % 10 < 6 then p0 else p1 end as p,
    c * 3 + case when i % 10 < 6 then 0 else 2 end as person
  from made m, generate_series(0, last_item) i;
analyze seeding.stated;

-- Two clients of the one who opened it (a child and a parent), one of the first partner.
create unlogged table seeding.person as
  select c, k, case when k = 2 then p1 else p0 end as p, c::bigint * 3 + k as n from made, generate_series(0, 2) k;
analyze seeding.person;

create unlogged table seeding.word as
  select kind, n, owner, by, words, decode(md5(kind || n), 'hex') as salt from (
    select 'name' as kind, n, n as owner, p as by, 'Testpersoon ' || n as words from person
    union all select 'birth', n, n, p, (date '1950-01-01' + (n % 25000)::int)::text from person
    union all select 'why', c, c * 3, p0, 'Ieder ziet een deel van wat er speelt.' from made
    union all select 'purpose', c, c * 3, p0, 'Samen zorgen dat het thuis en op school beter gaat.' from made
    union all select 'ask', c * 2 + k, c * 3, p0, 'Wat kun jij bijdragen?' from made, generate_series(0, 1) k
    union all select 'task', c, case when nth = 3 then c * 3 + 2 else c * 3 end, case when nth = 3 then p1 else p0 end,
      'Samen met het gezin een plan maken.' from made where nth in (3, 4)
    union all select 'question', c, case when nth = 3 then c * 3 + 2 else c * 3 end, case when nth = 3 then p1 else p0 end,
      'Hoe gaat het op dit moment op school?' from made where nth in (3, 4)
    union all select 'wpurpose', c * 4 + w, case when w = 2 then c * 3 + 2 else c * 3 end, case when w = 2 then p1 else p0 end,
      'Samen zorgen dat het thuis en op school beter gaat.' from made, generate_series(0, 3) w
    union all select 'why', -1 - (c * 4 + w), case when w = 2 then c * 3 + 2 else c * 3 end, case when w = 2 then p1 else p0 end,
      'Nodig om samen te kunnen werken.' from made, generate_series(0, 3) w
    union all select 'item', n, person, p,
      'Gezien op dag ' || i || ': het kind was om half tien nog niet op school.' from stated
  ) all_words;
analyze seeding.word;

insert into app.personal_text (id, client_id, text, salt, hash, written_by)
  select seeding.id(kind, n), seeding.id('client', owner), words, salt, app.hash_of(salt, words), seeding.somebody(by, people)
  from word, size;
analyze app.personal_text;
insert into app.client (id, organisation_id, name_text, birth_date_text)
  select seeding.id('client', n), seeding.id('organisation', p / staff), seeding.id('name', n), seeding.id('birth', n) from person, size;
insert into app.file (id, organisation_id, client_id)
  select seeding.id('file', n), seeding.id('organisation', p / staff), seeding.id('client', n) from person, size;
insert into app.file_assignment (id, file_id, professional_id, assigned_by)
  select seeding.id('assignment', n), seeding.id('file', n), seeding.somebody(p, people), seeding.somebody(p, people) from person, size;

insert into app."case" (id, organisation_id, why_text, phase_id, opened_by)
  select id, seeding.id('organisation', p0 / staff), seeding.id('why', c), seeding.id('phase', c * 2 + (nth = 9)::int), seeding.somebody(p0, people) from made, size;
insert into app.case_purpose (id, case_id, text_id) select seeding.id('case_purpose', c), id, seeding.id('purpose', c) from made;
insert into app.case_phase (id, case_id, phase, purpose_id, categories, started_by)
  select seeding.id('phase', c * 2 + f), id, (array['intake', 'preparation'])[1 + f], seeding.id('case_purpose', c),
    array['involvement', 'name_contact', 'school_attendance', 'behaviour_observation'], seeding.somebody(p0, people)
  from made, size, generate_series(0, 1) f where f = 0 or nth = 9;
insert into app.case_subject (id, case_id, name_text, birth_date_text, added_by)
  select seeding.id('subject', m.c * 2 + k), m.id, seeding.id('name', n), seeding.id('birth', n), seeding.somebody(p0, people)
  from made m join person q on q.c = m.c and q.k < 2, size;
insert into app.subject_file (subject_id, case_id, file_id, organisation_id, by)
  select seeding.id('subject', m.c * 2 + k % 2), m.id, seeding.id('file', n), seeding.id('organisation', q.p / staff), seeding.somebody(q.p, people)
  from made m join person q on q.c = m.c, size;
insert into app.participant (id, case_id, professional_id, organisation_id, role, setting, question_text, proposed_by, accepted_at)
  select seeding.id('participant', c * 3 + k), m.id, r.id, r.organisation_id, r.role, r.setting,
    case when k > 0 then seeding.id('ask', c * 2 + k - 1) end, seeding.somebody(p0, people), app.now()
  from made m cross join generate_series(0, 2) k cross join size
  join app.professional r on r.id = seeding.somebody((array[p0, p1, p2])[k + 1], people);

-- Four weighings a case: to the first partner on each person, to the second on the child, and back.
create unlogged table seeding.weighed as
  select c * 4 + w as n, c, w, m.id as case_id, case when w = 2 then p1 else p0 end as p,
    seeding.id('file', case when w = 2 then c * 3 + 2 when w = 3 then c * 3 + 1 else c * 3 end) as file_id,
    seeding.id('subject', c * 2 + (w = 3)::int) as subject_id,
    seeding.id('participant', c * 3 + (array[1, 2, 0, 1])[w + 1]) as participant_id
  from made m, generate_series(0, 3) w;
analyze seeding.weighed;
insert into app.weighing (id, file_id, kind, exchange_id, case_id, subject_id, participant_id, case_purpose_id, recipient,
    purpose_text, purpose_hash, situation, advice, asked, norms_version, receipt, salt, by)
  select seeding.id('weighing', n), file_id, 'weighing', seeding.id('exchange', n), case_id, subject_id, participant_id,
    seeding.id('case_purpose', c), '{"role": "teacher"}', t.id, t.hash, '{}',
    '{"outcome": "allowed", "data": [{"category": "school_attendance", "decision": "share"}]}', '[]', 'seed', 'seed', 'seed',
    seeding.somebody(p, people)
  from weighed join app.personal_text t on t.id = seeding.id('wpurpose', n), size;
insert into app.decision (id, weighing_id, kind, motivation_text, motivation_hash, by)
  select seeding.id('decision', n), seeding.id('weighing', n), 'share', t.id, t.hash, seeding.somebody(p, people)
  from weighed join app.personal_text t on t.id = seeding.id('why', -1 - n), size;
insert into app.decision_category (decision_id, category, advised, decided)
  select seeding.id('decision', n), category, 'share', 'share'
  from weighed, unnest(array['involvement', 'name_contact', 'school_attendance']) category;
insert into app.invitation (participant_id, subject_id, weighing_id, decision_id, by)
  select participant_id, subject_id, seeding.id('weighing', n), seeding.id('decision', n), seeding.somebody(p, people)
  from weighed, size where w <> 2;

insert into app.item (id, case_id, organisation_id, file_id, kind, category, text_id, source, on_day, by, at)
  select seeding.id('item', n), case_id, seeding.id('organisation', p / staff), seeding.id('file', person),
    (array['fact', 'opinion', 'suspicion'])[1 + i % 3], 'school_attendance', seeding.id('item', n), 'seen',
    date '2026-01-01' + i, seeding.somebody(p, people), timestamptz '2026-01-01' + make_interval(secs => c * 10 + i)
  from stated, size;
insert into app.item_about (item_id, subject_id, case_id)
  select seeding.id('item', n), seeding.id('subject', c * 2 + k), case_id
  from stated, generate_series(0, 1) k where k = 0 or i = 0;

insert into app.share (id, decision_id, weighing_id, purpose_text, channel, by, case_id, participant_id, subject_id, case_phase_id, case_purpose_id)
  select seeding.id('share', n), seeding.id('decision', n), seeding.id('weighing', n), seeding.id('wpurpose', n), 'in_the_case',
    seeding.somebody(p, people), case_id, participant_id, subject_id, seeding.id('phase', c * 2), seeding.id('case_purpose', c)
  from weighed, size;
insert into app.share_category (share_id, decision_id, category)
  select seeding.id('share', n), seeding.id('decision', n), 'school_attendance' from weighed;
-- The opener's items to both partners, those of the partner back; the one about two people on both persons.
insert into app.share_item (share_id, item_id, subject_id, category)
  select seeding.id('share', w.n), seeding.id('item', s.n), subject_id, 'school_attendance'
  from weighed w join stated s on s.c = w.c
  where case w.w when 0 then by_opener when 1 then i % 10 between 1 and 3 when 2 then not by_opener else i = 0 end;

-- The first partner asks, or was asked and answered.
insert into app.request (id, case_id, asker_id, holder_id, subject_id, purpose_id, kind, urgency, due_on, task_text,
    question_text, by)
  select seeding.id('request', c), id, seeding.id('participant', c * 3 + (nth = 3)::int),
    seeding.id('participant', c * 3 + (nth = 4)::int), seeding.id('subject', c * 2), seeding.id('case_purpose', c),
    'information', 'this_week', date '2026-01-01' + (c % 365)::int, seeding.id('task', c), seeding.id('question', c),
    seeding.somebody(case when nth = 3 then p1 else p0 end, people)
  from made, size where nth in (3, 4);
insert into app.request_answer (request_id, kind, refusal, by)
  select seeding.id('request', c), 'refused', 'ask_the_client', seeding.somebody(p1, people) from made, size where nth = 4;

set constraints all immediate;
drop schema seeding cascade;
