package org.readback.progress.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.Maturity;
import org.readback.review.card.CardStatus;
import org.readback.review.tally.ReviewTally;
import org.readback.web.format.NumberFormat;

/** Cuts tallied reviews of a period the ways that charts want them. */
final class ReviewFigures {
    private static final int HOURS = 24;
    private static final double SECONDS_A_MINUTE = 60;

    private final NavigableMap<LocalDate, Cut> pieces = new TreeMap<>();
    private final Map<Maturity, long[]> grades = new EnumMap<>(Maturity.class);
    private final Sums[] hours = new Sums[HOURS];

    /** Reviews that have something in common. */
    private static final class Sums {
        private long reviews;
        private long seconds;
        private long tested;
        private long recalled;

        void add(ReviewTally.Line line) {
            reviews += line.reviews();
            seconds += line.seconds();
            if (line.stage().tested()) {
                tested += line.reviews();
                recalled += line.grade().recalled() ? line.reviews() : 0;
            }
        }

        Proportion share() {
            return new Proportion(recalled, tested);
        }
    }

    /** A piece of the period, and its reviews by stage. */
    private record Cut(Period.Piece piece, Map<Maturity, Sums> stages) {
        Cut(Period.Piece piece) {
            this(piece, new EnumMap<>(Maturity.class));
            for (Maturity stage : Maturity.values()) {
                stages.put(stage, new Sums());
            }
        }

        Sums of(Maturity stage) {
            return stages.get(stage);
        }

        Proportion tested() {
            return of(Maturity.YOUNG).share().plus(of(Maturity.MATURE).share());
        }
    }

    ReviewFigures(List<ReviewTally.Line> lines, List<Period.Piece> cuts) {
        cuts.forEach(piece -> pieces.put(piece.first(), new Cut(piece)));
        for (Maturity stage : Maturity.values()) {
            grades.put(stage, new long[Grade.values().length]);
        }
        for (int hour = 0; hour < HOURS; hour++) {
            hours[hour] = new Sums();
        }
        for (ReviewTally.Line line : lines) {
            pieces.floorEntry(line.startsOn()).getValue().of(line.stage()).add(line);
            grades.get(line.stage())[line.grade().ordinal()] += line.reviews();
            hours[line.hour()].add(line);
        }
    }

    long reviews() {
        return all().mapToLong(sums -> sums.reviews).sum();
    }

    long seconds() {
        return all().mapToLong(sums -> sums.seconds).sum();
    }

    /** What was recalled of learned cards. */
    Proportion recalled() {
        return recalled(Maturity.YOUNG).plus(recalled(Maturity.MATURE));
    }

    Proportion recalled(Maturity stage) {
        long[] counts = grades.get(stage);
        long whole = LongStream.of(counts).sum();
        return new Proportion(whole - counts[Grade.AGAIN.ordinal()], whole);
    }

    DataTable retention() {
        return new DataTable(
                List.of("cards", "reviews", "recalled", "percent", "percent_at_least", "percent_at_most"),
                List.of(
                        row("young", new RowLabel.Cards(CardStatus.YOUNG), recalled(Maturity.YOUNG)),
                        row("mature", new RowLabel.Cards(CardStatus.MATURE), recalled(Maturity.MATURE)),
                        row("all", new RowLabel.Both(), recalled())));
    }

    private static DataTable.Row row(String key, RowLabel label, Proportion share) {
        return new DataTable.Row(
                key,
                label,
                List.of(
                        Optional.of(Long.toString(share.whole())),
                        Optional.of(Long.toString(share.part())),
                        words(share.percent()),
                        words(share.low()),
                        words(share.high())));
    }

    DataTable retentionOverTime() {
        return new DataTable(
                List.of("from", "young_percent", "mature_percent", "all_percent", "reviews"),
                rows(cut -> List.of(
                        words(cut.of(Maturity.YOUNG).share().percent()),
                        words(cut.of(Maturity.MATURE).share().percent()),
                        words(cut.tested().percent()),
                        Optional.of(Long.toString(cut.tested().whole())))));
    }

    DataTable reviewsOverTime() {
        return byStage(sums -> Long.toString(sums.reviews));
    }

    DataTable minutes() {
        return byStage(sums -> NumberFormat.decimal(sums.seconds / SECONDS_A_MINUTE));
    }

    DataTable hours() {
        return new DataTable(
                List.of("hour", "reviews", "tested", "recalled_percent"),
                IntStream.range(0, HOURS)
                        .mapToObj(hour -> new DataTable.Row(
                                Integer.toString(hour),
                                new RowLabel.Hour(hour),
                                List.of(
                                        Optional.of(Long.toString(hours[hour].reviews)),
                                        Optional.of(Long.toString(hours[hour].tested)),
                                        words(hours[hour].share().percent()))))
                        .toList());
    }

    DataTable answerButtons() {
        return new DataTable(
                List.of("cards", "again", "hard", "good", "easy", "recalled_percent"),
                List.of(
                        buttons(CardStatus.NEW, Maturity.NEW),
                        buttons(CardStatus.LEARNING, Maturity.LEARNING),
                        buttons(CardStatus.YOUNG, Maturity.YOUNG),
                        buttons(CardStatus.MATURE, Maturity.MATURE)));
    }

    private DataTable.Row buttons(CardStatus cards, Maturity stage) {
        List<Optional<String>> cells = new ArrayList<>();
        LongStream.of(grades.get(stage)).forEach(count -> cells.add(Optional.of(Long.toString(count))));
        // A first answer recalls nothing.
        cells.add(
                stage == Maturity.NEW ? Optional.empty() : words(recalled(stage).percent()));
        return new DataTable.Row(cards.key(), new RowLabel.Cards(cards), cells);
    }

    private DataTable byStage(Function<Sums, String> measure) {
        return new DataTable(
                List.of("from", "new", "learning", "young", "mature"),
                rows(cut -> Stream.of(Maturity.values())
                        .map(stage -> Optional.of(measure.apply(cut.of(stage))))
                        .toList()));
    }

    private List<DataTable.Row> rows(Function<Cut, List<Optional<String>>> cells) {
        return pieces.values().stream()
                .map(cut -> new DataTable.Row(
                        cut.piece().first().toString(), cut.piece().label(), cells.apply(cut)))
                .toList();
    }

    private Stream<Sums> all() {
        return pieces.values().stream().flatMap(cut -> cut.stages().values().stream());
    }

    private static Optional<String> words(Optional<Long> percent) {
        return percent.map(number -> Long.toString(number));
    }
}
