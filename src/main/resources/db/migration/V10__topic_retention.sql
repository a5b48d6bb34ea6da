-- Where a person wants to recall more, or less, of a topic than their desired retention says.
create table topic_retention (
    person_id         bigint       not null references person,
    topic_id          varchar(160) not null references topic,
    desired_retention double precision not null,
    primary key (person_id, topic_id),
    constraint topic_retention_range check (desired_retention between 0.70 and 0.99)
);
