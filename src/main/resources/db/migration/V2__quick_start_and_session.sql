-- What the loaded bank came from: a start that would load the same one skips reading and generating.
alter table bank_lock add column fingerprint varchar(64);
-- Counts every change of which questions are asked, so that what was worked out before one is known to be stale.
alter table bank_lock add column changes bigint default 0 not null;

-- How far a person has come in the order of introduction: every question before it they have met. Without it, finding the
-- next new question would walk all known ones. Right only while bank_changes is the number in bank_lock.
create table introduced (
    person_id    bigint  primary key references person,
    introduction integer not null,
    bank_changes bigint  not null
);

-- H2 reads in the order of an index only where the query's order names all its columns, the id too.
drop index card_due;
create index card_due on card (person_id, phase, due_day, id);
-- Only cards on steps have a time.
create index card_step on card (person_id, due_at, id);
