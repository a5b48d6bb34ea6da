-- How a card did when its memory was tested, beside what was foretold: kept with each review, so that lists find leeches
-- without reading the log. See memory.Trials and docs/decisions/0010.
alter table card add column tested integer default 0 not null;
alter table card add column failed integer default 0 not null;
alter table card add column expected_failures double precision default 0 not null;
update card set
    tested = (select count(*) from review r
        where r.person_id = card.person_id and r.question_id = card.question_id
        and r.phase_before = 'REVIEW' and r.predicted is not null
        and not exists (select 1 from retraction t where t.review_id = r.id)),
    failed = (select count(*) from review r
        where r.person_id = card.person_id and r.question_id = card.question_id
        and r.phase_before = 'REVIEW' and r.predicted is not null and r.grade = 'AGAIN'
        and not exists (select 1 from retraction t where t.review_id = r.id)),
    expected_failures = (select coalesce(sum(1 - r.predicted), 0) from review r
        where r.person_id = card.person_id and r.question_id = card.question_id
        and r.phase_before = 'REVIEW' and r.predicted is not null
        and not exists (select 1 from retraction t where t.review_id = r.id));
