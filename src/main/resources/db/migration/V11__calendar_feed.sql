-- The private address of a person's calendar; whoever knows it can read it, so it can be replaced and taken back.
create table calendar_feed (
    person_id   bigint primary key references person,
    secret_hash varchar(64) not null,                  -- SHA-256 of the address's secret, hex
    made_at     timestamp(6) with time zone not null,
    constraint calendar_feed_secret_unique unique (secret_hash)
);
