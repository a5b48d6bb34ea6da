package org.readback.memory.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.StudyCalendar;

class ReviewLogCsvTest {

    private static final String HEADER = "card_id,review_time,review_rating,review_state,review_duration\n";

    @Test
    @DisplayName("the sample log has 12,580 reviews of 1,205 cards")
    void sample() {
        ReviewLog log = SampleLog.log();
        assertThat(log.size()).isEqualTo(12_580);
        assertThat(log.cardCount()).isEqualTo(1_205);
    }

    @Test
    @DisplayName("columns may come in any order, and state and duration may be missing")
    void columns() throws IOException {
        List<LoggedReview> reviews = read("review_rating,card_id,review_time\n3,a,1711744352250\n");
        assertThat(reviews)
                .containsExactly(new LoggedReview("a", Grade.GOOD, Instant.ofEpochMilli(1_711_744_352_250L)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,1711744352250,5,2,1|review_rating 5 is unknown",
                "a,1711744352250,0,2,1|review_rating 0 is unknown",
                "a,1711744352250,good,2,1|review_rating \"good\" is not a whole number",
                "a,1711744352,3,2,1|review_time 1711744352 is not a time between 2000 and 2200",
                "a,99999999999999,3,2,1|review_time 99999999999999 is not a time between 2000 and 2200",
                "a,1711744352250,3,9,1|review_state 9 is unknown",
                ",1711744352250,3,2,1|card_id is empty",
                "a,1711744352250,3|3 fields where the header has 5",
            })
    @DisplayName("what cannot be read is refused with file and line")
    void refusals(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HEADER + "a,1711744352250,3,2,1\n" + line))
                .withMessageStartingWith("log.csv, line 3: " + message);
    }

    @Test
    @DisplayName("an unknown or a missing column is refused by name")
    void badHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("card_id,review_time,rating\n"))
                .withMessageStartingWith("log.csv, line 1: column \"rating\" is unknown");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("card_id,review_time\n"))
                .withMessage("log.csv, line 1: column \"review_rating\" is missing");
        assertThatIllegalArgumentException().isThrownBy(() -> read("")).withMessageContaining("is empty");
    }

    @Test
    @DisplayName("reviews in a filtered deck are left out")
    void filtered() throws IOException {
        assertThat(read(HEADER + "a,1711744352250,3,4,1\n")).isEmpty();
    }

    @Test
    @DisplayName("a log out of order is sorted by time, and a repeated line counts once")
    void outOfOrder() throws IOException {
        List<LoggedReview> reviews = read(HEADER
                + "a,1711900000000,1,2,1\n"
                + "a,1711744352250,3,0,1\n"
                + "b,1711744352250,4,0,1\n"
                + "a,1711900000000,1,2,1\n");
        ReviewLog log = ReviewLog.of(reviews, new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START));
        assertThat(log.size()).isEqualTo(3);
        assertThat(log.cardCount()).isEqualTo(2);
        assertThat(log.grade(2)).isEqualTo(Grade.AGAIN);
        assertThat(log.previous(2)).isZero();
        assertThat(log.previous(1)).isEqualTo(-1);
        assertThat(log.studyDaysSince(2)).isEqualTo(2);
        assertThat(log.targets()).containsExactly(2);
    }

    private static List<LoggedReview> read(String text) throws IOException {
        return ReviewLogCsv.read("log.csv", new StringReader(text));
    }
}
