-- The product's clock (app.now) is set by whoever connects. So beside each hour of evidence that it
-- gives, the server writes its own, which nobody chooses: a chosen clock then shows.

-- These two had the name that the server's hour has now; elsewhere such a moment is called `at`.
alter table app.informing rename column recorded_at to at;
alter table app.informing_done rename column recorded_at to at;

do $$
declare
  evidence text;
begin
  foreach evidence in array array['weighing', 'decision', 'share', 'share_given', 'share_end', 'informing',
    'informing_done', 'consultation', 'consultation_answer', 'addition', 'reminder_done', 'event'] loop
    -- Of rows from before it is not known: they stay without, and nothing is written anew.
    execute format('alter table app.%I add column recorded_at timestamptz', evidence);
    execute format('alter table app.%I alter column recorded_at set default clock_timestamp(),
      add constraint recorded_at_is_known check (recorded_at is not null) not valid', evidence);
  end loop;
end $$;
-- No grant to write it: the application names the columns that it may fill in, and this is none of them.
