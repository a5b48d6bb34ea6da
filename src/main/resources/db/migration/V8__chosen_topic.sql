-- What a person wants their session to be about, until their study day turns over.
create table chosen_topic (
    person_id bigint       primary key references person,
    topic_id  varchar(160) not null references topic,
    study_day date         not null
);
