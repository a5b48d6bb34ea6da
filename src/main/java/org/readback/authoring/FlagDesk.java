package org.readback.authoring;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.audit.Audit;
import org.readback.account.person.CurrentPerson;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.study.session.QuestionFlag;
import org.readback.study.session.SessionMessages;
import org.readback.web.Choice;
import org.readback.web.Language;
import org.readback.web.Pager;
import org.readback.web.Texts;

/** What people find wrong with questions, for those who can mend it. Who said it stays between them and the program. */
@ApplicationScoped
@Transactional
class FlagDesk {
    private final QuestionFlag.Repository flags;
    private final BankService bank;
    private final Audit audit;
    private final CurrentPerson current;
    private final Clock clock;

    FlagDesk(QuestionFlag.Repository flags, BankService bank, Audit audit, CurrentPerson current, Clock clock) {
        this.flags = flags;
        this.bank = bank;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /**
     * An open flag.
     *
     * @param language of the question and its topic
     * @param remark may be empty
     * @param version the one that was flagged
     * @param versionNow the one that people get now
     * @param address where the question can be looked at and mended
     */
    record Line(
            long id,
            String stem,
            String topic,
            String language,
            QuestionFlag.Reason reason,
            String remark,
            int version,
            int versionNow,
            ZonedDateTime at,
            String address) {
        /** Where the form goes that settles it. */
        public String settling() {
            return "/questions/flags/" + id + "/settle";
        }
    }

    /** A page of them. */
    record Found(List<Line> lines, Pager pager) {}

    /** Those open, the oldest first. */
    Found find(int page) {
        PanacheQuery<QuestionFlag> open = flags.open();
        Pager pager = Pager.of(open, page, "/questions/flags?page=");
        List<QuestionFlag> shown = pager.rows(open);
        Map<String, PublishedQuestion> questions =
                bank
                        .current(shown.stream()
                                .map(QuestionFlag::questionId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PublishedQuestion::id, Function.identity()));
        Map<String, Choice> labels = bank.topics(
                questions.values().stream().map(PublishedQuestion::topicId).toList());
        return new Found(
                shown.stream()
                        .map(flag -> line(flag, questions.get(flag.questionId()), labels))
                        .toList(),
                pager);
    }

    /** How many are open. */
    long count() {
        return flags.open().count();
    }

    /**
     * Marks a flag as seen to.
     *
     * @return false if somebody did before
     * @throws NotFoundException if there is no such flag
     */
    boolean settle(long id) {
        QuestionFlag flag = Optional.ofNullable(flags.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
        if (!flag.open()) {
            return false;
        }
        flag.settle(current.id(), clock.instant());
        String reason = Texts.of(SessionMessages.class, Language.ENGLISH).flagReason(flag.reason());
        audit.record("flag.settle", flag.questionId(), reason + ", version " + flag.versionNo());
        return true;
    }

    private Line line(QuestionFlag flag, PublishedQuestion question, Map<String, Choice> labels) {
        return new Line(
                flag.id(),
                question.question().stem(),
                labels.get(question.topicId()).label(),
                question.source().language(),
                flag.reason(),
                flag.remark(),
                flag.versionNo(),
                question.versionNo(),
                flag.flaggedAt().atZone(current.zone()),
                "/questions/" + question.id());
    }
}
