-- How firm the memory was just before a review, in days: what tells young cards from mature ones; null for a new card.
alter table review add column stability_before double precision;

-- Sums of reviews that charts read instead of the log, kept in the transaction of each review, for its study day and for
-- its month. See docs/decisions/0015.
create table review_tally (
    person_id  bigint      not null references person,
    span       varchar(8)  not null,                  -- DAY or MONTH
    starts_on  date        not null,                  -- the study day, or the first of its month
    local_hour integer     not null,                  -- of the clock on the person's wall, 0 to 23
    stage      varchar(12) not null,                  -- of the card before the review: NEW, LEARNING, YOUNG, MATURE
    grade      varchar(8)  not null,
    reviews    integer     not null,
    seconds    bigint      not null,
    primary key (person_id, span, starts_on, local_hour, stage, grade)
);

-- The same of what was foretold of reviews, by twentieths of the forecast.
create table forecast_tally (
    person_id  bigint      not null references person,
    span       varchar(8)  not null,
    starts_on  date        not null,
    bin        integer     not null,                  -- 0 to 19
    reviews    integer     not null,
    recalled   integer     not null,
    millionths bigint      not null,                  -- sum of the forecasts; whole numbers add up the same in any order
    primary key (person_id, span, starts_on, bin)
);

-- Whose reviews up to one are not tallied yet, but for those of the first cards: what was there before these tables.
create table tally_debt (
    person_id       bigint primary key references person,
    last_card_id    bigint not null,
    until_review_id bigint not null
);
insert into tally_debt (person_id, last_card_id, until_review_id)
    select person_id, 0, max(id) from review group by person_id;
