-- What a decision says was advised is what the weighing that it is on was sealed with.

-- Of data about several people the strictest counts; none when the advice does not know this kind.
create function app.advised_in(advice jsonb, category text) returns text immutable set search_path = '' language sql
  return (
    select item ->> 'decision' from jsonb_path_query(advice, '$.data[*]') item
    where item ->> 'category' = category
    order by array_position(array['withhold', 'undecided', 'only_if', 'share'], item ->> 'decision')
    limit 1);
grant execute on function app.advised_in(jsonb, text) to deelwijzer_application;

create policy advised_as_it_was_sealed on app.decision_category as restrictive for insert to deelwijzer_application
  with check (exists (select from app.decision d join app.weighing w on w.id = d.weighing_id
    where d.id = decision_id and advised = app.advised_in(w.advice, category)));
