package org.readback.review.learner;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readback.memory.basics.Grade;
import org.readback.memory.fit.Fsrs6Fit;
import org.readback.memory.fit.Refit;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.model.Fsrs7Parameters;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.SbdParameters;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.SeenCard;
import org.readback.review.card.Card;
import org.readback.review.log.CardReviews;
import org.readback.review.record.CardRebuild;
import org.readback.settings.StudySettings;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class LogAsTruthTest {
    @Inject
    MutableClock clock;

    @Inject
    CardRebuild rebuild;

    @Inject
    Card.Repository cards;

    @Inject
    CardReviews reviews;

    @Inject
    MemoryFit.Repository fits;

    @Inject
    RunningRate rate;

    @Inject
    StudySettings.Repository settings;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = Session.ofStaffer();
        bank.shortAnswers(4);
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("cards are the fold of their reviews after settings have changed in between, and after undo")
    void settingsChanged() {
        session.review("GOOD");
        session.review("EASY");
        set("2h", "3h 1d", "2");
        session.review("AGAIN");
        clock.advance(Duration.ofDays(3));
        session.review("GOOD");
        set("", "", "6");
        String last = session.review("AGAIN");
        session.undo(last);
        clock.advance(Duration.ofDays(20));
        session.review("HARD");
        session.review("AGAIN");
        assertThat(rebuild.stored(person())).hasSizeGreaterThan(2).isEqualTo(rebuild.rebuilt(person()));
    }

    @Test
    @DisplayName("another model folds every card anew from its reviews, and going back gives what was before")
    void modelChanged() {
        session.review("EASY");
        session.review("EASY");
        clock.advance(Duration.ofDays(12));
        session.review("GOOD");
        session.review("AGAIN");
        Map<String, CardState> before = rebuild.stored(person());
        for (ModelName name : ModelName.values()) {
            QuarkusTransaction.requiringNew().run(() -> keepAllBy(name));
        }
        assertThat(rebuild.stored(person())).isNotEqualTo(before);
        QuarkusTransaction.requiringNew().run(() -> keepAllBy(ModelName.MEAN));
        assertThat(rebuild.stored(person())).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"FSRS_6", "FSRS_7", "SBD"})
    @DisplayName("a model alone predicts with what was learnt of it, and cards name the fit")
    void learntAlone(ModelName name) {
        session.review("EASY");
        clock.advance(Duration.ofDays(12));
        session.review("GOOD");
        ModelParameters learnt = ModelParameters.DEFAULTS
                .with(Fsrs6Parameters.clamped(changed(Fsrs6Parameters.DEFAULTS.toArray())))
                .with(Fsrs7Parameters.clamped(changed(Fsrs7Parameters.DEFAULTS.toArray())))
                .with(SbdParameters.clamped(changed(SbdParameters.DEFAULTS.toArray())));
        QuarkusTransaction.requiringNew().run(() -> {
            keepAllBy(name);
            Map<String, CardState> published = rebuild.stored(person());
            Refit refit = new Refit(learnt, true, Fsrs6Fit.Extent.EVERYTHING, Optional.empty());
            fits.persist(new MemoryFit(person(), clock.instant(), name, refit, 64));
            fits.flush();
            keepAllBy(name);
            long fit = fits.inUse(person(), name).orElseThrow().id();
            assertThat(cards.list("personId", person())).allMatch(card -> card.keptBy(name.label() + "/" + fit));
            assertThat(rebuild.stored(person())).isNotEmpty().isNotEqualTo(published);
        });
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> fits.inUse(person(), name).orElseThrow().parameters()))
                .isEqualTo(learnt);
    }

    /** The first parameters are first stabilities. */
    private static double[] changed(double[] w) {
        w[0] += 0.1;
        w[1] += 0.2;
        w[2] += 0.3;
        w[3] += 0.4;
        return w;
    }

    @Test
    @DisplayName("a card of the mean keeps what each of the three models knows, digit by digit")
    void allThreeMemories() {
        session.review("GOOD");
        clock.advance(Duration.ofDays(9));
        session.review("HARD");
        session.undo(session.review("AGAIN"));
        assertThat(Rows.words("select model from card where person_id = ?", person()))
                .isNotEmpty()
                .allMatch("mean"::equals);
        assertThat(rebuild.stored(person()))
                .isNotEmpty()
                .isEqualTo(rebuild.rebuilt(person()))
                .allSatisfy((question, state) ->
                        assertThat(((SeenCard) state).memory().beside()).hasSize(2));
    }

    @Test
    @DisplayName(
            "the average follows the person's tests, forgets what was taken back, and is the forecast for every card")
    void average() {
        session.review("EASY");
        session.review("EASY");
        clock.advance(Duration.ofDays(60));
        StudyBank.newPerDay(person(), 0);
        assertThat(predictedByAverage()).isEqualTo(0.5);
        session.review("GOOD");
        double once = predictedByAverage();
        assertThat(once).isGreaterThan(0.5);
        String last = session.review("AGAIN");
        assertThat(predictedByAverage()).isLessThan(once);
        session.undo(last);
        assertThat(predictedByAverage()).isEqualTo(once);
    }

    private double predictedByAverage() {
        return QuarkusTransaction.requiringNew().call(() -> {
            LearnerModel own =
                    new LearnerModels(new Config(ModelName.AVERAGE), fits, rate, reviews, settings).of(person());
            return own.model().retrievability(own.model().first(Grade.GOOD), 30);
        });
    }

    /** As the program does it card by card with this model in its configuration. */
    private void keepAllBy(ModelName name) {
        LearnerModels memory = new LearnerModels(new Config(name), fits, rate, reviews, settings);
        LearnerModel own = memory.of(person());
        for (Card card : cards.list("personId", person())) {
            CardState state = memory.state(Optional.of(card), own);
            assertThat(state).isEqualTo(memory.fold(person(), card.questionId(), own));
            card.become((SeenCard) state, own.tag());
        }
    }

    private void set(String learning, String relearning, String dayStart) {
        session.person()
                .post(
                        "/study/settings",
                        Map.of(
                                "new-per-day",
                                "10",
                                "desired-retention",
                                "90",
                                "learning-steps",
                                learning,
                                "relearning-steps",
                                relearning,
                                "longest-interval",
                                "100",
                                "reviews-per-day",
                                "",
                                "day-start",
                                dayStart));
    }

    private long person() {
        return session.person().personId();
    }

    private record Config(ModelName model) implements MemoryConfig {
        @Override
        public String fitCron() {
            return "off";
        }

        @Override
        public int fitAfterPercent() {
            return 10;
        }
    }
}
