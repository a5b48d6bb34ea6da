-- Until now everybody could study, whatever their roles. From now on that is for staffers: whoever has studied, or asked to
-- be reminded of it, is one.
insert into audit_entry (happened_at, action, subject, detail)
select current_timestamp, 'person.studied', p.login, 'staffer' from person p
where not exists (select 1 from person_role r where r.person_id = p.id and r.role = 'STAFFER')
and (exists (select 1 from answer a where a.person_id = p.id)
    or exists (select 1 from review v where v.person_id = p.id)
    or exists (select 1 from quiz q where q.person_id = p.id)
    or exists (select 1 from calendar_feed f where f.person_id = p.id)
    or exists (select 1 from mail_digest d where d.person_id = p.id));

insert into person_role (person_id, role)
select p.id, 'STAFFER' from person p
where not exists (select 1 from person_role r where r.person_id = p.id and r.role = 'STAFFER')
and (exists (select 1 from answer a where a.person_id = p.id)
    or exists (select 1 from review v where v.person_id = p.id)
    or exists (select 1 from quiz q where q.person_id = p.id)
    or exists (select 1 from calendar_feed f where f.person_id = p.id)
    or exists (select 1 from mail_digest d where d.person_id = p.id));
