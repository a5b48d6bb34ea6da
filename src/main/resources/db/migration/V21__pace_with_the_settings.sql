-- How many new questions a day, and how sure to be of them, stand with all else of how a person wants to be asked.
alter table study_settings add column new_per_day integer default 10 not null;
alter table study_settings add column desired_retention double precision default 0.9 not null;
alter table study_settings add constraint study_settings_new_range check (new_per_day between 0 and 1000);
alter table study_settings add constraint study_settings_retention_range check (desired_retention between 0.70 and 0.99);
insert into study_settings (person_id, learning_steps, relearning_steps, longest_interval, day_start_hour, reviews_per_day, days_off)
select p.id, '1m 10m', '10m', 36500, 4, 9999, '' from person p
where (p.new_per_day <> 10 or p.desired_retention <> 0.9)
and not exists (select 1 from study_settings s where s.person_id = p.id);
update study_settings set
    new_per_day = (select p.new_per_day from person p where p.id = study_settings.person_id),
    desired_retention = (select p.desired_retention from person p where p.id = study_settings.person_id);
alter table person drop constraint person_new_per_day_range;
alter table person drop constraint person_retention_range;
alter table person drop column new_per_day;
alter table person drop column desired_retention;
