-- Roles. Run by the one who connects, before anything else, and again at every migration.
-- On a server they may have been made beforehand by somebody who is allowed to: then this does nothing.

do $$
begin
  -- Owns every table. It does not inherit: it takes on the rights role only by `set role`.
  if to_regrole('deelwijzer_owner') is null then
    create role deelwijzer_owner nologin noinherit;
  end if;
  -- What the pages run as. Owns nothing, bypasses nothing.
  if to_regrole('deelwijzer_application') is null then
    create role deelwijzer_application nologin nobypassrls;
  end if;
  -- Reads the log, and nothing else. There is no content in it.
  if to_regrole('deelwijzer_log_reader') is null then
    create role deelwijzer_log_reader nologin nobypassrls;
  end if;
  -- Owns the few functions that answer "may I reach this". Nobody logs in as it.
  if to_regrole('deelwijzer_rights') is null then
    create role deelwijzer_rights nologin nobypassrls;
  end if;
  if not pg_has_role('deelwijzer_owner', 'deelwijzer_rights', 'member') then
    grant deelwijzer_rights to deelwijzer_owner;
  end if;
  if not pg_has_role(current_user, 'deelwijzer_owner', 'member') then
    execute format('grant deelwijzer_owner to %I', current_user);
  end if;
  if not has_database_privilege('deelwijzer_owner', current_database(), 'create') then
    execute format('grant create on database %I to deelwijzer_owner', current_database());
  end if;
  -- Nobody keeps tables of their own beside those with a policy. Only whoever owns the database can say so.
  if has_database_privilege('public', current_database(), 'temporary') and pg_has_role(current_user,
      (select datdba from pg_database where datname = current_database()), 'usage') then
    execute format('revoke temporary on database %I from public', current_database());
  end if;
end
$$;
