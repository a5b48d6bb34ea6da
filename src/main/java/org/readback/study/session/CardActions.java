package org.readback.study.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.review.answer.Attempt;
import org.readback.review.card.BuryOrSuspension;
import org.readback.settings.StudyClock;
import org.readback.web.Texts;

/** What a person does with questions by their own hand, beside answering them. No review is touched by any of it. */
@ApplicationScoped
public class CardActions {
    private final Person.Repository people;
    private final Attempt.Repository attempts;
    private final BankService bank;
    private final BuryOrSuspension.Repository aside;
    private final PrivateNote.Repository notes;
    private final QuestionFlag.Repository flags;
    private final StudyClock clock;
    private final Texts texts;

    CardActions(
            Person.Repository people,
            Attempt.Repository attempts,
            BankService bank,
            BuryOrSuspension.Repository aside,
            PrivateNote.Repository notes,
            QuestionFlag.Repository flags,
            StudyClock clock,
            Texts texts) {
        this.people = people;
        this.attempts = attempts;
        this.bank = bank;
        this.aside = aside;
        this.notes = notes;
        this.flags = flags;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * Keeps a question back until tomorrow.
     *
     * @throws NotFoundException if there is no such question
     */
    @Transactional
    public void bury(long personId, String questionId) {
        begin(personId, questionId);
        giveUpAnswers(personId, List.of(questionId));
        aside.put(
                personId,
                List.of(questionId),
                Optional.of(clock.today(people.findById(personId)).plusDays(1)),
                clock.now());
    }

    /**
     * Keeps questions back until they are taken up again.
     *
     * @throws NotFoundException if there is no such question, and nothing is done
     */
    @Transactional
    public void suspend(long personId, Collection<String> questionIds) {
        begin(personId, questionIds);
        giveUpAnswers(personId, questionIds);
        aside.put(personId, questionIds, Optional.empty(), clock.now());
    }

    /**
     * Has questions asked again; those not put aside stay as they are.
     *
     * @throws NotFoundException if there is no such question, and nothing is done
     */
    @Transactional
    public void resume(long personId, Collection<String> questionIds) {
        begin(personId, questionIds);
        aside.takeUp(personId, questionIds);
    }

    /** The person's note on a question; empty text where they have none. */
    @Transactional
    public String note(long personId, String questionId) {
        return notes.of(personId, questionId).orElse("");
    }

    /**
     * Writes the person's note; an empty one takes it away.
     *
     * @param words at most {@value PrivateNote#LONGEST} characters
     * @throws NotFoundException if there is no such question
     */
    @Transactional
    public void note(long personId, String questionId, String words) {
        requireAtMost(PrivateNote.LONGEST, words);
        begin(personId, questionId);
        PrivateNote.Key key = new PrivateNote.Key(personId, questionId);
        if (words.isBlank()) {
            notes.deleteById(key);
            return;
        }
        PrivateNote note = notes.findByIdOptional(key).orElseGet(() -> {
            PrivateNote made = new PrivateNote(personId, questionId);
            made.write(words.strip(), clock.now());
            notes.persist(made);
            return made;
        });
        note.write(words.strip(), clock.now());
    }

    /**
     * Tells the instructors what is wrong with a question; a second flag of the same person replaces their first.
     *
     * @param remark at most {@value QuestionFlag#LONGEST_REMARK} characters
     * @throws NotFoundException if there is no such question
     */
    @Transactional
    public void flag(long personId, String questionId, QuestionFlag.Reason reason, String remark) {
        requireAtMost(QuestionFlag.LONGEST_REMARK, remark);
        PublishedQuestion question = begin(personId, questionId);
        flags.open(personId, questionId).ifPresent(flags::delete);
        flags.persist(
                new QuestionFlag(personId, questionId, question.versionNo(), reason, remark.strip(), clock.now()));
    }

    /** What the person has said of a question. */
    @Transactional
    VerdictView.OwnWords said(long personId, String questionId) {
        return new VerdictView.OwnWords(
                note(personId, questionId),
                flags.open(personId, questionId).map(QuestionFlag::reason),
                CardForm.Flag.reasons(texts.of(SessionMessages.class)).toList());
    }

    /** An answer that waits for its grade would be shown before anything else; it is put aside with its question. */
    private void giveUpAnswers(long personId, Collection<String> questionIds) {
        attempts.open(personId)
                .filter(attempt -> questionIds.contains(attempt.questionId()))
                .ifPresent(Attempt::close);
    }

    /** The person is locked, so that of two at once the second sees what the first one did. */
    private PublishedQuestion begin(long personId, String questionId) {
        return begin(personId, List.of(questionId)).getFirst();
    }

    private List<PublishedQuestion> begin(long personId, Collection<String> questionIds) {
        List<String> wanted = questionIds.stream().distinct().toList();
        List<PublishedQuestion> found = bank.current(wanted);
        if (found.size() < wanted.size()) {
            throw new NotFoundException();
        }
        people.lock(personId);
        return found;
    }

    /** Forms say so at their field; here nothing too long gets by. */
    private static void requireAtMost(int characters, String text) {
        if (text.length() > characters) {
            throw new BadRequestException();
        }
    }
}
