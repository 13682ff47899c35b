-- Empty until somebody chooses: until then the choice of the browser holds, which may be English.

alter table app.professional alter column language drop not null, alter column language drop default;

-- Nobody had chosen yet: the column was there before the choice.
alter table app.professional no force row level security;
update app.professional set language = null;
alter table app.professional force row level security;
