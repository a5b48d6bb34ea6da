package org.readback.review.tally;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.readback.review.log.Review;

/**
 * Keeps what charts read in step with the log. Needs a transaction that holds the person's lock: what is not there to be
 * changed can then be added, and nobody else adds it meanwhile.
 */
@Singleton
public class Tallies {
    private static final String REVIEWS_KEY =
            " person_id = ? and span = ? and starts_on = ? and local_hour = ? and stage = ? and grade = ?";
    private static final String CHANGE_REVIEWS =
            "update review_tally set reviews = reviews + ?, seconds = seconds + ? where" + REVIEWS_KEY;
    private static final String ADD_REVIEWS =
            "insert into review_tally (reviews, seconds, person_id, span, starts_on, local_hour, stage, grade)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE_FORECASTS = "update forecast_tally set reviews = reviews + ?,"
            + " recalled = recalled + ?, millionths = millionths + ?"
            + " where person_id = ? and span = ? and starts_on = ? and bin = ?";
    private static final String ADD_FORECASTS =
            "insert into forecast_tally (reviews, recalled, millionths, person_id, span, starts_on, bin)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final Session session;

    Tallies(Session session) {
        this.session = session;
    }

    /** Adds a review to the tallies. */
    public void add(Review review, long seconds) {
        TallySheet sheet = new TallySheet();
        sheet.add(TallySheet.Counted.of(review, seconds));
        add(review.personId(), sheet);
    }

    /** Takes a review back. */
    public void takeBack(Review review, long seconds) {
        TallySheet sheet = new TallySheet();
        sheet.takeBack(TallySheet.Counted.of(review, seconds));
        add(review.personId(), sheet);
    }

    /** Adds everything on a sheet to the person's tallies. */
    public void add(long personId, TallySheet sheet) {
        session.doWork(connection -> {
            changeOrAdd(connection, CHANGE_REVIEWS, ADD_REVIEWS, sheet.reviews().entrySet(), (row, sums) -> {
                row.setInt(1, sums.getValue().reviews());
                row.setLong(2, sums.getValue().seconds());
                row.setLong(3, personId);
                row.setString(4, sums.getKey().span().name());
                row.setObject(5, sums.getKey().startsOn());
                row.setInt(6, sums.getKey().hour());
                row.setString(7, sums.getKey().stage().name());
                row.setString(8, sums.getKey().grade().name());
            });
            changeOrAdd(
                    connection,
                    CHANGE_FORECASTS,
                    ADD_FORECASTS,
                    sheet.forecasts().entrySet(),
                    (row, sums) -> {
                        row.setInt(1, sums.getValue().reviews());
                        row.setInt(2, sums.getValue().recalled());
                        row.setLong(3, sums.getValue().millionths());
                        row.setLong(4, personId);
                        row.setString(5, sums.getKey().span().name());
                        row.setObject(6, sums.getKey().startsOn());
                        row.setInt(7, sums.getKey().bin());
                    });
        });
    }

    /** One statement for all rows that are there, another one only for those that are not. */
    private static <K, V> void changeOrAdd(
            Connection connection,
            String change,
            String add,
            Iterable<Map.Entry<K, V>> rows,
            Filler<Map.Entry<K, V>> filler)
            throws SQLException {
        List<Map.Entry<K, V>> all = new ArrayList<>();
        rows.forEach(all::add);
        if (all.isEmpty()) {
            return;
        }
        int[] changed = batch(connection, change, all, filler);
        List<Map.Entry<K, V>> missing = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                missing.add(all.get(i));
            }
        }
        if (!missing.isEmpty()) {
            batch(connection, add, missing, filler);
        }
    }

    private static <T> int[] batch(Connection connection, String sql, List<T> rows, Filler<T> filler)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T row : rows) {
                filler.fill(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private interface Filler<T> {
        void fill(PreparedStatement statement, T row) throws SQLException;
    }
}
