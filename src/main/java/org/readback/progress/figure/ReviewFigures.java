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
import org.readback.memory.schedule.Stage;
import org.readback.review.card.Standing;
import org.readback.review.tally.ReviewTally;
import org.readback.web.format.Figures;

/** Cuts tallied reviews of a period the ways that charts want them. */
final class ReviewFigures {
    private static final int HOURS = 24;
    private static final double SECONDS_A_MINUTE = 60;

    private final NavigableMap<LocalDate, Cut> pieces = new TreeMap<>();
    private final Map<Stage, long[]> grades = new EnumMap<>(Stage.class);
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

        Share share() {
            return new Share(recalled, tested);
        }
    }

    /** A piece of the period, and its reviews by stage. */
    private record Cut(Period.Piece piece, Map<Stage, Sums> stages) {
        Cut(Period.Piece piece) {
            this(piece, new EnumMap<>(Stage.class));
            for (Stage stage : Stage.values()) {
                stages.put(stage, new Sums());
            }
        }

        Sums of(Stage stage) {
            return stages.get(stage);
        }

        Share tested() {
            return of(Stage.YOUNG).share().plus(of(Stage.MATURE).share());
        }
    }

    ReviewFigures(List<ReviewTally.Line> lines, List<Period.Piece> cuts) {
        cuts.forEach(piece -> pieces.put(piece.first(), new Cut(piece)));
        for (Stage stage : Stage.values()) {
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
    Share recalled() {
        return recalled(Stage.YOUNG).plus(recalled(Stage.MATURE));
    }

    Share recalled(Stage stage) {
        long[] counts = grades.get(stage);
        long whole = LongStream.of(counts).sum();
        return new Share(whole - counts[Grade.AGAIN.ordinal()], whole);
    }

    Figure retention() {
        return new Figure(
                List.of("cards", "reviews", "recalled", "percent", "percent_at_least", "percent_at_most"),
                List.of(
                        row("young", new RowLabel.Cards(Standing.YOUNG), recalled(Stage.YOUNG)),
                        row("mature", new RowLabel.Cards(Standing.MATURE), recalled(Stage.MATURE)),
                        row("all", new RowLabel.Both(), recalled())));
    }

    private static Figure.Row row(String key, RowLabel label, Share share) {
        return new Figure.Row(
                key,
                label,
                List.of(
                        Optional.of(Long.toString(share.whole())),
                        Optional.of(Long.toString(share.part())),
                        words(share.percent()),
                        words(share.low()),
                        words(share.high())));
    }

    Figure retentionOverTime() {
        return new Figure(
                List.of("from", "young_percent", "mature_percent", "all_percent", "reviews"),
                rows(cut -> List.of(
                        words(cut.of(Stage.YOUNG).share().percent()),
                        words(cut.of(Stage.MATURE).share().percent()),
                        words(cut.tested().percent()),
                        Optional.of(Long.toString(cut.tested().whole())))));
    }

    Figure reviewsOverTime() {
        return byStage(sums -> Long.toString(sums.reviews));
    }

    Figure minutes() {
        return byStage(sums -> Figures.decimal(sums.seconds / SECONDS_A_MINUTE));
    }

    Figure hours() {
        return new Figure(
                List.of("hour", "reviews", "tested", "recalled_percent"),
                IntStream.range(0, HOURS)
                        .mapToObj(hour -> new Figure.Row(
                                Integer.toString(hour),
                                new RowLabel.Hour(hour),
                                List.of(
                                        Optional.of(Long.toString(hours[hour].reviews)),
                                        Optional.of(Long.toString(hours[hour].tested)),
                                        words(hours[hour].share().percent()))))
                        .toList());
    }

    Figure answerButtons() {
        return new Figure(
                List.of("cards", "again", "hard", "good", "easy", "recalled_percent"),
                List.of(
                        buttons(Standing.NEW, Stage.NEW),
                        buttons(Standing.LEARNING, Stage.LEARNING),
                        buttons(Standing.YOUNG, Stage.YOUNG),
                        buttons(Standing.MATURE, Stage.MATURE)));
    }

    private Figure.Row buttons(Standing cards, Stage stage) {
        List<Optional<String>> cells = new ArrayList<>();
        LongStream.of(grades.get(stage)).forEach(count -> cells.add(Optional.of(Long.toString(count))));
        // A first answer recalls nothing.
        cells.add(stage == Stage.NEW ? Optional.empty() : words(recalled(stage).percent()));
        return new Figure.Row(cards.key(), new RowLabel.Cards(cards), cells);
    }

    private Figure byStage(Function<Sums, String> measure) {
        return new Figure(
                List.of("from", "new", "learning", "young", "mature"),
                rows(cut -> Stream.of(Stage.values())
                        .map(stage -> Optional.of(measure.apply(cut.of(stage))))
                        .toList()));
    }

    private List<Figure.Row> rows(Function<Cut, List<Optional<String>>> cells) {
        return pieces.values().stream()
                .map(cut -> new Figure.Row(
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
