-- A planned share is given, or it is not: of a share that was ended, nobody records afterwards that
-- it was given.

drop policy giving_of_my_shares on app.share_given;
create policy giving_of_my_shares on app.share_given for select to deelwijzer_application
  using (exists (select from app.share s where s.id = share_id));
create policy giving_of_my_shares_not_ended on app.share_given for insert to deelwijzer_application
  with check (exists (select from app.share s where s.id = share_id)
    and not exists (select from app.share_end e where e.share_id = share_given.share_id));
