-- Pairs of questions of which one gives the other away (lint rule L19): they are not asked in one session. Both ways
-- round, so that one column finds them. Written whenever a report is loaded or an instructor changes a question.
create table giveaway (
    question_id varchar(80) not null references question,
    other_id    varchar(80) not null references question,
    primary key (question_id, other_id)
);
create index giveaway_other on giveaway (other_id);
