package org.readback.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.account.Person;
import org.readback.bank.BankService;
import org.readback.bank.PublishedQuestion;
import org.readback.web.Choice;

/** What a person does with questions by their own hand, beside answering them. No review is touched by any of it. */
@ApplicationScoped
class OwnHand {
    private final Person.Repository people;
    private final AnswerEntity.Repository answers;
    private final BankService bank;
    private final PutAside.Repository aside;
    private final PrivateNote.Repository notes;
    private final QuestionFlag.Repository flags;
    private final Day day;

    OwnHand(
            Person.Repository people,
            AnswerEntity.Repository answers,
            BankService bank,
            PutAside.Repository aside,
            PrivateNote.Repository notes,
            QuestionFlag.Repository flags,
            Day day) {
        this.people = people;
        this.answers = answers;
        this.bank = bank;
        this.aside = aside;
        this.notes = notes;
        this.flags = flags;
        this.day = day;
    }

    /**
     * Keeps a question back until tomorrow.
     *
     * @throws NotFoundException if there is no such question
     */
    @Transactional
    void bury(long personId, String questionId) {
        require(questionId);
        giveUpAnswers(personId, List.of(questionId));
        aside.put(
                personId,
                List.of(questionId),
                Optional.of(day.today(people.findById(personId)).plusDays(1)),
                day.now());
    }

    /**
     * Keeps questions back until they are taken up again.
     *
     * @throws NotFoundException if there is no such question
     */
    @Transactional
    void suspend(long personId, Collection<String> questionIds) {
        questionIds.forEach(this::require);
        giveUpAnswers(personId, questionIds);
        aside.put(personId, questionIds, Optional.empty(), day.now());
    }

    /** Has questions asked again. */
    @Transactional
    void resume(long personId, Collection<String> questionIds) {
        aside.takeUp(personId, questionIds);
    }

    /**
     * Writes the person's note; an empty one takes it away.
     *
     * @throws NotFoundException if there is no such question
     */
    @Transactional
    void note(long personId, String questionId, String words) {
        require(questionId);
        PrivateNote.Key key = new PrivateNote.Key(personId, questionId);
        if (words.isBlank()) {
            notes.deleteById(key);
            return;
        }
        PrivateNote note = notes.findByIdOptional(key).orElseGet(() -> {
            PrivateNote made = new PrivateNote(personId, questionId);
            made.write(words.strip(), day.now());
            notes.persist(made);
            return made;
        });
        note.write(words.strip(), day.now());
    }

    /**
     * Tells the instructors what is wrong with a question; a second flag of the same person replaces their first.
     *
     * @throws NotFoundException if there is no such question
     */
    @Transactional
    void flag(long personId, String questionId, QuestionFlag.Reason reason, String remark) {
        PublishedQuestion question = require(questionId);
        flags.open(personId, questionId).ifPresent(flags::delete);
        flags.persist(new QuestionFlag(personId, questionId, question.versionNo(), reason, remark.strip(), day.now()));
    }

    /** What the person has said of a question. */
    @Transactional
    VerdictView.OwnWords said(long personId, String questionId) {
        return new VerdictView.OwnWords(
                notes.of(personId, questionId).orElse(""),
                flags.open(personId, questionId).map(flag -> flag.reason().label()),
                Stream.of(QuestionFlag.Reason.values())
                        .map(reason -> new Choice(reason.name(), reason.label()))
                        .toList());
    }

    /** An answer that waits for its grade would be shown before anything else; it is put aside with its question. */
    private void giveUpAnswers(long personId, Collection<String> questionIds) {
        people.findById(personId, LockModeType.PESSIMISTIC_WRITE);
        answers.open(personId)
                .filter(answer -> questionIds.contains(answer.questionId()))
                .ifPresent(AnswerEntity::close);
    }

    private PublishedQuestion require(String questionId) {
        return bank.current(questionId).orElseThrow(NotFoundException::new);
    }
}
