package org.readback.bank.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.account.person.Role;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.bank.store.GiveawayEntity;
import org.readback.bank.store.QuestionKind;
import org.readback.bank.store.Source;
import org.readback.bank.yaml.BankInvalid;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.Phase;
import org.readback.question.Question;
import org.readback.report.FactBase;
import org.readback.report.PartialDate;
import org.readback.report.Report;
import org.readback.support.Past;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class BankLoaderTest {
    @TempDir
    Path folder;

    @Inject
    BankLoader loader;

    @Inject
    BankService service;

    @Inject
    GiveawayEntity.Repository giveaways;

    @Inject
    EntityManager entities;

    private TinyBank bank;

    @BeforeEach
    void loadTinyBank() {
        bank = new TinyBank(folder);
        load();
    }

    @AfterEach
    void leaveTheShippedBank() {
        loader.load(BankFiles.inside());
    }

    @Test
    void theBankThatTheProgramBringsIsThereAfterTheStart() {
        assertThat(count("select count(*) from QuestionEntity q where q.reportId = 'china-russia-2023'"
                        + " and q.retiredAt is null"))
                .isPositive();
    }

    @Test
    void loadingAnUnchangedBankChangesNothing() {
        long versions = count("select count(*) from QuestionVersionEntity v");
        assertThat(load()).isEqualTo(Changes.NONE);
        assertThat(count("select count(*) from QuestionVersionEntity v")).isEqualTo(versions);
    }

    @Test
    void aQuestionKnowsItsTopicItsFactAndItsWordsInTheReport() {
        PublishedQuestion question = opened();
        assertThat(question.topic()).isEqualTo("History");
        assertThat(question.source().reportTitle()).isEqualTo("The Tower");
        assertThat(question.source().asOf()).isEqualTo("2020-05-01");
        assertThat(question.source().statement()).contains("The tower was opened in 1889.");
        Source.Paragraph paragraph = question.source().paragraph().orElseThrow();
        assertThat(paragraph.before()).isEqualTo("The tower stands on a hill. ");
        assertThat(paragraph.quoted()).isEqualTo("It was opened in 1889");
        assertThat(paragraph.after()).isEqualTo(".");
    }

    @Test
    void aRewordedQuestionGetsAVersionAndKeepsItsReviews() {
        PublishedQuestion before = opened();
        long person = review(before.id());
        bank.wording("{asking-when} did {subject} open?");
        assertThat(load().reworded()).isPositive();
        PublishedQuestion after = service.current(before.id()).orElseThrow();
        assertThat(after.versionNo()).isEqualTo(before.versionNo() + 1);
        assertThat(after.question().stem()).isEqualTo("In which year did the tower open?");
        assertThat(after.answerHash()).isEqualTo(before.answerHash());
        assertThat(service.version(before.id(), before.versionNo())).contains(before);
        assertReviewed(person);
    }

    @Test
    void aCorrectedAnswerSaysSoAndKeepsItsReviews() {
        PublishedQuestion before = opened();
        long person = review(before.id());
        bank.replace("text.md", "1889", "1890");
        bank.facts(TinyBank.OPENED.replace("1889", "1890"), TinyBank.DESIGNED);
        load();
        PublishedQuestion after = service.current(before.id()).orElseThrow();
        assertThat(after.answerHash()).isNotEqualTo(before.answerHash());
        assertThat(after.question())
                .isInstanceOfSatisfying(
                        Question.DateAnswer.class,
                        date -> assertThat(date.date()).isEqualTo(PartialDate.year(1890)));
        assertReviewed(person);
    }

    @Test
    void aQuestionWhoseFactIsDroppedIsRetiredAndComesBackWithItReviewsAndAll() {
        PublishedQuestion before = opened();
        long person = review(before.id());
        bank.facts(TinyBank.DESIGNED);
        assertThat(load().retired()).isPositive();
        assertThat(service.current(before.id()).orElseThrow().retiredAt()).isPresent();
        assertReviewed(person);
        bank.facts(TinyBank.OPENED, TinyBank.DESIGNED);
        assertThat(load().broughtBack()).isPositive();
        assertThat(service.current(before.id())).contains(before);
        assertReviewed(person);
    }

    @Test
    void aReportWhoseFolderIsGoneIsRetiredAndComesBackWithIt() {
        PublishedQuestion before = opened();
        long person = review(before.id());
        loader.load(BankFiles.inside());
        assertThat(service.current(before.id()).orElseThrow().retiredAt()).isPresent();
        load();
        assertThat(service.current(before.id())).contains(before);
        assertReviewed(person);
    }

    @Test
    void anotherWrongOptionMakesAVersionAndNoOtherAnswer() {
        bank.facts(TinyBank.OPENED, TinyBank.DESIGNED_WITH_OPTIONS);
        load();
        PublishedQuestion before = choice();
        long person = review(before.id());
        bank.facts(
                TinyBank.OPENED,
                TinyBank.DESIGNED_WITH_OPTIONS.replace(
                        "value: Ben Brick, because: He laid its bricks.", "value: Dan Dust, because: He swept it."));
        load();
        PublishedQuestion after = choice();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.versionNo()).isEqualTo(before.versionNo() + 1);
        assertThat(after.answerHash()).isEqualTo(before.answerHash());
        assertThat(after.question().toString()).contains("Dan Dust").doesNotContain("Ben Brick");
        assertReviewed(person);
    }

    @Test
    void aTopicIsSplitAndItsQuestionsKeepTheirReviews() {
        PublishedQuestion before = opened();
        long person = review(before.id());
        bank.replace("report.yaml", "topics:", "topics:\n  - {id: openings, name: Openings}");
        bank.facts(
                TinyBank.OPENED.replace("kind: dated-event", "kind: dated-event\n    topic: openings"),
                TinyBank.DESIGNED);
        assertThat(load().retired()).isZero();
        assertThat(opened().topic()).isEqualTo("Openings");
        assertThat(opened().versionNo()).isEqualTo(before.versionNo());
        assertReviewed(person);
    }

    @Test
    void questionsThatGiveOneAnotherAwayAreKnownAndFollowTheirWording() {
        bank.facts(TinyBank.OPENED, TinyBank.DESIGNED);
        load();
        PublishedQuestion designed = service.askedOf(TinyBank.REPORT).stream()
                .filter(asked -> asked.question().stem().startsWith("Who designed"))
                .findFirst()
                .orElseThrow();
        assertThat(giveaways.besides(List.of(designed.id()))).doesNotContain(opened().id());
        bank.wording("{asking-when} was {subject}, designed by Ada Stone, opened?");
        load();
        assertThat(giveaways.besides(List.of(designed.id()))).contains(opened().id());
        assertThat(giveaways.besides(List.of(opened().id()))).contains(designed.id());
        assertThat(giveaways.besides(List.of())).isEmpty();
        assertThat(giveaways.of(List.of(designed.id(), "nothing")))
                .containsOnlyKeys(designed.id())
                .hasEntrySatisfying(designed.id(), others -> assertThat(others).contains(opened().id()));
    }

    @Test
    void aBankWithAFaultIsRefusedByFileAndLineAndTheRunningOneStays() {
        PublishedQuestion before = opened();
        bank.facts(TinyBank.OPENED.replace("when: 1889", "when: soon"), TinyBank.DESIGNED);
        assertThat(assertThrows(BankInvalid.class, () -> load()).getMessage())
                .contains("tower-2020/facts/history.yaml:9:11:");
        assertThat(service.current(before.id())).contains(before);
    }

    @Test
    void aTopicIsRenamedAndQuestionsMoveBetweenTopics() {
        PublishedQuestion before = opened();
        bank.replace("report.yaml", "name: History", "name: Dates");
        load();
        assertThat(opened().topic()).isEqualTo("Dates");
        bank.replace("facts/history.yaml", "topic: history", "topic: people");
        load();
        assertThat(service.current(before.id()).orElseThrow().topic()).isEqualTo("People");
        assertThat(service.current(before.id()).orElseThrow().versionNo()).isEqualTo(before.versionNo());
    }

    @Test
    void gradingKnowsTheNamesOfTheBankThatIsLoadedNow() {
        assertThat(service.grading(TinyBank.REPORT).names().sameEntity("Stone", "Ada Stone"))
                .isTrue();
        assertThat(service.grading(TinyBank.REPORT).names().named("Lady Stone")).isEmpty();
        bank.replace("entities.yaml", "[Stone]", "[Stone, Lady Stone]");
        load();
        assertThat(service.grading(TinyBank.REPORT).names().sameEntity("Lady Stone", "Ada Stone"))
                .isTrue();
    }

    @Test
    void aLoadThatFailsHalfWayLeavesEverythingAsItWas() {
        PublishedQuestion before = opened();
        bank.wording("{asking-when} did {subject} open?");
        List<LoadedReport> twice = Stream.of(
                        bank.readBesideTheShippedOnes(),
                        bank.read().stream()
                                .map(BankLoaderTest::withAnIdTooLong)
                                .toList())
                .flatMap(List::stream)
                .toList();
        assertThrows(RuntimeException.class, () -> loader.load(twice));
        assertThat(service.current(before.id())).contains(before);
    }

    @Test
    void twoNodesThatStartTogetherLoadAChangeOnce() {
        bank.wording("{asking-when} did {subject} open?");
        List<LoadedReport> changed = bank.readBesideTheShippedOnes();
        CompletableFuture<Changes> one = CompletableFuture.supplyAsync(() -> loader.load(changed));
        CompletableFuture<Changes> other = CompletableFuture.supplyAsync(() -> loader.load(changed));
        assertThat(List.of(one.join(), other.join())).filteredOn(Changes::any).hasSize(1);
        assertThat(opened().versionNo())
                .isEqualTo(count(
                        "select count(*) from QuestionVersionEntity v where v.questionId = '" + opened().id() + "'"));
    }

    private Changes load() {
        return loader.load(bank.readBesideTheShippedOnes());
    }

    private PublishedQuestion opened() {
        return service.current(bank.opened().id()).orElseThrow();
    }

    private PublishedQuestion choice() {
        return service.askedOf(TinyBank.REPORT).stream()
                .filter(asked -> asked.kind() == QuestionKind.MULTIPLE_CHOICE)
                .filter(asked -> asked.question().stem().contains("designed"))
                .findFirst()
                .orElseThrow();
    }

    private static LoadedReport withAnIdTooLong(LoadedReport loaded) {
        Report report = loaded.report();
        Report renamed = new Report(
                "t".repeat(81),
                report.title(),
                report.called(),
                report.publisher(),
                report.publishedOn(),
                report.edition(),
                report.language(),
                report.source(),
                report.example(),
                report.passages(),
                report.topics());
        FactBase base = new FactBase(renamed, loaded.base().entities(), loaded.facts(), List.of());
        return new LoadedReport(base, loaded.entities(), loaded.questions(), loaded.contentHash());
    }

    private long count(String jpql) {
        return entities.createQuery(jpql, Long.class).getSingleResult();
    }

    /** Somebody answered the question once and graded the answer. */
    private long review(String questionId) {
        long person = SignedIn.as(Role.STAFFER).personId();
        QuarkusTransaction.requiringNew().run(() -> {
            insert("""
                    insert into card (person_id, question_id, phase, step, stability, difficulty, trace, last_reviewed_at,
                        last_study_day, due_day, reviews, lapses, version)
                    values (?1, ?2, 'REVIEW', 0, 3.5, 5.0, 3.5, current_timestamp, current_date, current_date, 1, 0, 0)
                    """, person, questionId);
        });
        Instant now = Instant.now();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        new Past(person, questionId).reviewed(Grade.GOOD, now, today, today, Phase.NEW);
        return person;
    }

    private void insert(String sql, long person, String questionId) {
        int rows = entities.createNativeQuery(sql)
                .setParameter(1, person)
                .setParameter(2, questionId)
                .executeUpdate();
        assertThat(rows).isOne();
    }

    private void assertReviewed(long person) {
        for (String table : List.of("card", "attempt", "review")) {
            Object rows = entities.createNativeQuery(
                            "select count(*) from " + table + " where person_id = ?1", Long.class)
                    .setParameter(1, person)
                    .getSingleResult();
            assertThat(rows).as(table).isEqualTo(1L);
        }
        assertThat(entities.createNativeQuery("select stability from card where person_id = ?1", Double.class)
                        .setParameter(1, person)
                        .getSingleResult())
                .isEqualTo(3.5);
    }
}
