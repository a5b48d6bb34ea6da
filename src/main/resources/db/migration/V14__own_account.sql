-- Who deletes their account leaves what they did for others: entries of the audit with their sign-in name, flags without one.
alter table audit_entry add column actor_login varchar(64);
alter table question_flag alter column person_id drop not null;

-- How a person wants their pages.
alter table person add column theme varchar(8) default 'SYSTEM' not null;
alter table person add column text_size varchar(8) default 'NORMAL' not null;
alter table person add column own_keys varchar(200) default '' not null; -- see account.SessionKeys; empty: the usual ones
alter table person add column sounds boolean default false not null;

-- Minutes a day after which a person wants to have done enough; 0 for no such target.
alter table study_settings add column minutes_per_day integer default 0 not null;

-- Where a person wants mail, if any, and who wants to be told by it that something is due.
alter table person add column mail_address varchar(254);
create table mail_digest (
    person_id   bigint primary key references person,
    at_hour     integer     not null,                  -- of the person's zone
    secret      varchar(64) not null,                  -- in each mail's link that stops them; good for nothing else
    settled_day date,                                  -- the last study day for which it was decided whether to send one
    tried_at    timestamp(6) with time zone,           -- when the first try of a mail failed that is to be tried again
    constraint mail_digest_secret_unique unique (secret),
    constraint mail_digest_hour_range check (at_hour between 0 and 23)
);
