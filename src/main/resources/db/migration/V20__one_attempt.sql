-- What a person gave to a question is kept once, whatever asked it: a session, a quiz, whatever comes. The number counts a
-- person's attempts at one question, undone ones and those that do not count too.
alter table answer rename to attempt;
alter table attempt rename column answer_no to attempt_no;
alter table attempt rename constraint answer_unique to attempt_unique;
alter table attempt rename constraint answer_confidence_known to attempt_confidence_known;
alter index answer_open rename to attempt_open;
alter index answer_confidence rename to attempt_confidence;
alter table review rename column answer_id to attempt_id;

-- Whether it may become a review; what may not waits for no grade.
alter table attempt add column counts boolean default true not null;
alter table attempt add constraint attempt_open_counts check (counts = true or closed = true);

-- A quiz keeps which attempt stands at which of its places; null until it is answered.
alter table quiz_question rename column answer_id to attempt_id;

-- The word that a person gave on an answer of a quiz is on the attempt, where its review could not follow, too.
update attempt set overruled = true, proposed_grade = 'GOOD'
where overruled = false
and exists (select 1 from quiz_question q where q.attempt_id = attempt.id and q.overruled = true);
update attempt set overruled = false, proposed_grade = case outcome when 'PARTLY' then 'HARD' else 'AGAIN' end
where overruled = true
and exists (select 1 from quiz_question q where q.attempt_id = attempt.id and q.overruled = false);

-- Answers of quizzes that did not count. How long they took nobody noted.
alter table attempt add column quiz_question_id bigint;
insert into attempt (person_id, question_id, attempt_no, version_no, given, outcome, score, proposed_grade,
                     overruled, answered_at, seconds, closed, counts, quiz_question_id)
select q.person_id, q.question_id,
       coalesce((select max(a.attempt_no) from attempt a
                 where a.person_id = q.person_id and a.question_id = q.question_id), 0)
       + row_number() over (partition by q.person_id, q.question_id order by q.answered_at, q.id),
       q.version_no, q.given, q.outcome, q.score,
       case when q.overruled = true then 'GOOD' when q.outcome = 'WRONG' then 'AGAIN' when q.outcome = 'PARTLY' then 'HARD'
            when q.outcome in ('CORRECT', 'TYPO') then 'GOOD' end,
       q.overruled, q.answered_at, 0, true, false, q.id
from quiz_question q
where q.answered_at is not null and q.attempt_id is null;
update quiz_question set attempt_id = (select a.id from attempt a where a.quiz_question_id = quiz_question.id)
where answered_at is not null and attempt_id is null;
alter table attempt drop column quiz_question_id;

alter table quiz_question add constraint quiz_question_attempt unique (attempt_id);
alter table quiz_question drop column version_no;
alter table quiz_question drop column given;
alter table quiz_question drop column outcome;
alter table quiz_question drop column score;
alter table quiz_question drop column answered_at;
alter table quiz_question drop column overruled;
