package org.readback.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Person;
import org.readback.bank.store.QuestionKind;
import org.readback.bank.store.Source;
import org.readback.bank.written.Citations;
import org.readback.bank.written.WrittenQuestion;
import org.readback.bank.written.WrittenQuestions;
import org.readback.question.Answer;
import org.readback.question.KnownNames;
import org.readback.question.Question;
import org.readback.question.grading.Grader;
import org.readback.question.grading.GradingContext;
import org.readback.web.Choice;
import org.readback.web.Texts;

/** Written questions as pages show them. */
@ApplicationScoped
@Transactional
class WrittenList {
    private static final int MOST_SHOWN = 200;

    private final WrittenQuestions written;
    private final Citations citations;
    private final FilingChoices filingChoices;
    private final Person.Repository people;
    private final CurrentPerson current;
    private final Texts texts;
    private final Grader grader = new Grader();

    WrittenList(
            WrittenQuestions written,
            Citations citations,
            FilingChoices filingChoices,
            Person.Repository people,
            CurrentPerson current,
            Texts texts) {
        this.written = written;
        this.citations = citations;
        this.filingChoices = filingChoices;
        this.people = people;
        this.current = current;
        this.texts = texts;
    }

    /**
     * What to list.
     *
     * @param words which the question or its answer holds; empty for any
     * @param topic empty for any
     * @param state {@code asked}, {@code retired}, or empty for both
     */
    record Filter(String words, String topic, String state) {
        boolean any() {
            return !words.isEmpty() || !topic.isEmpty() || !state.isEmpty();
        }

        private boolean accepts(WrittenQuestion question, String text) {
            return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))
                    && (topic.isEmpty() || question.topicId().equals(topic))
                    && switch (state) {
                        case "asked" -> question.retiredAt().isEmpty();
                        case "retired" -> question.retiredAt().isPresent();
                        default -> true;
                    };
        }
    }

    /** A question in the list. */
    record Line(
            String id,
            String stem,
            String language,
            QuestionKind kind,
            String topic,
            boolean retired,
            String editor,
            LocalDate edited) {}

    /**
     * A page of the list.
     *
     * @param found how many there are, more perhaps than are shown
     * @param all how many there are without a filter
     */
    record Found(List<Line> lines, int found, int all) {}

    /** A question with its history. */
    record Detail(
            String id,
            long rowVersion,
            QuestionKind kind,
            String topic,
            Source source,
            Optional<LocalDate> retired,
            List<Version> versions) {
        /** Where the form goes that retires it. */
        public String retiring() {
            return "/questions/" + id + "/retire";
        }

        /** Where the form goes that brings it back. */
        public String bringingBack() {
            return "/questions/" + id + "/bring-back";
        }
    }

    /** One of its versions. */
    record Version(
            int no,
            String stem,
            String right,
            Optional<String> explanation,
            boolean answerChanged,
            String author,
            LocalDate day) {}

    Found list(Filter filter) {
        List<WrittenQuestion> all = written.all();
        List<WrittenQuestion> found = all.stream()
                .filter(question ->
                        filter.accepts(question, question.question().stem() + "\n" + right(question.question())))
                .toList();
        List<WrittenQuestion> shown = found.stream().limit(MOST_SHOWN).toList();
        Map<Long, String> names = names(shown.stream().map(WrittenQuestion::editorId));
        Map<String, Choice> labels = filingChoices.topics(
                shown.stream().map(WrittenQuestion::topicId).toList());
        return new Found(
                shown.stream()
                        .map(question -> line(question, labels.get(question.topicId()), names))
                        .toList(),
                found.size(),
                all.size());
    }

    Optional<Detail> detail(String id) {
        return written.find(id).map(this::detail);
    }

    /** As people are told of somebody's change. */
    String nameOf(Optional<Long> personId) {
        return name(personId, names(Stream.of(personId)));
    }

    /** The right answer as it is shown. */
    String right(Question question) {
        return grader.grade(question, new Answer.Revealed(), GradingContext.of(KnownNames.none()))
                .rightAnswer();
    }

    private Line line(WrittenQuestion question, Choice topic, Map<Long, String> names) {
        return new Line(
                question.id(),
                question.question().stem(),
                topic.language(),
                QuestionKind.of(question.question()),
                topic.label(),
                question.retiredAt().isPresent(),
                name(question.editorId(), names),
                day(question.editedAt()));
    }

    private Detail detail(WrittenQuestion question) {
        List<WrittenQuestions.Version> history = written.history(question.id());
        Map<Long, String> names = names(history.stream().map(WrittenQuestions.Version::authorId));
        return new Detail(
                question.id(),
                question.rowVersion(),
                QuestionKind.of(question.question()),
                filingChoices.topicName(question.topicId()),
                citations.source(question.topicId(), question.citation()),
                question.retiredAt().map(this::day),
                history.stream()
                        .map(version -> new Version(
                                version.no(),
                                version.question().stem(),
                                right(version.question()),
                                version.question().explanation(),
                                version.answerChanged(),
                                name(version.authorId(), names),
                                day(version.createdAt())))
                        .toList());
    }

    private Map<Long, String> names(Stream<Optional<Long>> ids) {
        return people.listByIds(ids.flatMap(Optional::stream).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Person::id, Person::displayName));
    }

    /** Whoever deleted their account has no name any more. */
    private String name(Optional<Long> personId, Map<Long, String> names) {
        return personId.map(names::get)
                .orElseGet(() -> texts.of(AuthoringMessages.class).somebody());
    }

    private LocalDate day(Instant at) {
        ZoneId zone = current.zone();
        return LocalDate.ofInstant(at, zone);
    }
}
