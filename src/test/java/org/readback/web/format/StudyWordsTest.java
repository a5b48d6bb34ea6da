package org.readback.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readback.study.cards.CardsMessages;
import org.readback.study.session.SessionMessages;
import org.readback.web.Language;
import org.readback.web.Texts;

@QuarkusTest
class StudyWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final StudyWords words = StudyWords.in(Language.ENGLISH);

    @Test
    @DisplayName("steps are said in whole minutes, then hours, then days")
    void steps() {
        assertThat(words.wait(Duration.ofSeconds(20))).isEqualTo("in 1 minute");
        assertThat(words.wait(Duration.ofMinutes(10))).isEqualTo("in 10 minutes");
        assertThat(words.wait(Duration.ofSeconds(330))).isEqualTo("in 6 minutes");
        assertThat(words.wait(Duration.ofMinutes(119))).isEqualTo("in 119 minutes");
        assertThat(words.wait(Duration.ofHours(2))).isEqualTo("in 2 hours");
        assertThat(words.wait(Duration.ofDays(3))).isEqualTo("in 3 days");
    }

    @Test
    @DisplayName("days are said exactly for two months, and roughly beyond")
    void days() {
        assertThat(words.untilDay(DAY, DAY)).isEqualTo("today");
        assertThat(words.untilDay(DAY, DAY.minusDays(4))).isEqualTo("today");
        assertThat(words.untilDay(DAY, DAY.plusDays(1))).isEqualTo("tomorrow");
        assertThat(words.untilDay(DAY, DAY.plusDays(60))).isEqualTo("in 60 days");
        assertThat(words.untilDay(DAY, DAY.plusDays(61))).isEqualTo("in about 2 months");
        assertThat(words.untilDay(DAY, DAY.plusDays(700))).isEqualTo("in about 23 months");
        assertThat(words.untilDay(DAY, DAY.plusDays(1100))).isEqualTo("in about 3 years");
    }

    @Test
    @DisplayName("times and days are said in the reader's language")
    void german() {
        StudyWords german = StudyWords.in(Language.GERMAN);
        assertThat(german.wait(Duration.ofMinutes(1))).isEqualTo("in 1 Minute");
        assertThat(german.untilDay(DAY, DAY.plusDays(3))).isEqualTo("in 3 Tagen");
        assertThat(german.time(45)).isEqualTo("45 Sekunden");
        assertThat(german.time(12_600)).isEqualTo("3,5 Stunden");
        assertThat(german.days(3.21)).isEqualTo("3,2 Tage");
        assertThat(german.day(DAY)).isEqualTo("So. 1. März");
        assertThat(words.time(12_600)).isEqualTo("3.5 hours");
        assertThat(words.day(DAY)).isEqualTo("Sun 1 Mar");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a session and a card's page have the same words for putting a question aside, and so have the keys")
    void aside(Language language) {
        SessionMessages session = Texts.of(SessionMessages.class, language);
        CardsMessages cards = Texts.of(CardsMessages.class, language);
        assertThat(cards.bury()).isEqualTo(session.bury()).isEqualToIgnoringCase(session.keyBury());
        assertThat(cards.suspend()).isEqualTo(session.suspend()).isEqualToIgnoringCase(session.keySuspend());
        assertThat(session.buried())
                .endsWith(cards.nowBuried().substring(cards.nowBuried().indexOf(' ')));
    }
}
