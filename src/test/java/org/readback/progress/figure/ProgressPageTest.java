package org.readback.progress.figure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.memory.schedule.StudyCalendar;
import org.readback.review.tally.TallyRebuild;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class ProgressPageTest {
    private static final List<String> PAGES = List.of("/progress", "/progress/cards", "/progress/habits");

    @Inject
    MutableClock clock;

    @Inject
    TallyRebuild tallies;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = Session.ofStaffer();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("before the first review every page says what to do, and shows no figure; nor after its undo")
    void nothingYet() {
        bank.shortAnswer();
        for (String path : PAGES) {
            assertThat(session.page(path).select("table, dl, figure")).as(path).isEmpty();
            assertThat(session.page(path).select(".empty a").attr("href")).isEqualTo("/study/next");
        }
        assertThat(csv("/progress/retention.csv"))
                .containsExactly(
                        List.of("cards", "reviews", "recalled", "percent", "percent_at_least", "percent_at_most"),
                        List.of("young", "0", "0", "", "", ""),
                        List.of("mature", "0", "0", "", "", ""),
                        List.of("all", "0", "0", "", "", ""));
        session.undo(session.review("GOOD"));
        for (String path : PAGES) {
            assertThat(session.page(path).select("table")).as(path).isEmpty();
        }
    }

    @Test
    @DisplayName("retention is that of the log, young and mature apart, over the period asked for")
    void retention() throws SQLException {
        months(90);
        for (String period : List.of("7d", "30d", "13w", "52w", "all")) {
            Document page = session.page("/progress?period=" + period);
            List<String> stored = page.select("caption:contains(Retention of young) ~ tbody tr:last-child td")
                    .eachText();
            int days = List.of(7, 30, 91, 364, 99_999)
                    .get(List.of("7d", "30d", "13w", "52w", "all").indexOf(period));
            String tests = " from review where phase_before = 'REVIEW' and person_id = " + id() + " and study_day > ?";
            LocalDate since = day().minusDays(days);
            assertThat(stored.get(0))
                    .isEqualTo(Rows.words("select count(*)" + tests, since).getFirst());
            assertThat(stored.get(1))
                    .isEqualTo(Rows.words("select count(*)" + tests + " and grade <> 'AGAIN'", since)
                            .getFirst());
            assertThat(page.select("nav[aria-label=Period] [aria-current]").attr("href"))
                    .contains("period=" + period);
        }
        List<List<String>> all = csv("/progress/retention.csv?period=all");
        assertThat(Integer.parseInt(all.get(1).get(1))).as("young").isPositive();
        assertThat(Integer.parseInt(all.get(2).get(1))).as("mature").isPositive();
        assertThat(Integer.parseInt(all.get(1).get(1))
                        + Integer.parseInt(all.get(2).get(1)))
                .isEqualTo(Integer.parseInt(all.get(3).get(1)));
    }

    @Test
    @DisplayName("every table with a chart has its CSV beside it, and every figure is on a page; the two hold the same")
    void asCsv() throws SQLException {
        months(60);
        TreeSet<String> found = new TreeSet<>();
        for (String path : PAGES) {
            for (Element figure : session.page(path).select("figure")) {
                String address = figure.select("a[download]").attr("href");
                found.add(address.replaceAll("^/progress/|\\.csv.*$", ""));
                List<List<String>> file = csv(address);
                List<List<String>> table = new ArrayList<>();
                for (Element row : figure.select("tbody tr")) {
                    table.add(row.select("td").eachText().stream()
                            .map(cell -> cell.replace("–not known", ""))
                            .toList());
                }
                assertThat(file.subList(1, file.size()).stream().map(row -> row.subList(1, row.size())))
                        .as(address)
                        .isNotEmpty()
                        .containsExactlyElementsOf(padded(table, file.getFirst().size() - 1));
                assertThat(figure.select("thead th"))
                        .as(address)
                        .hasSize(file.getFirst().size());
            }
        }
        for (ChartId name : ChartId.values()) {
            assertThat(found).contains(name.address());
        }
    }

    /** Empty cells at the end, which jsoup's list of texts leaves out. */
    private static List<List<String>> padded(List<List<String>> table, int columns) {
        return table.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    while (cells.size() < columns) {
                        cells.add("");
                    }
                    return cells;
                })
                .map(List::copyOf)
                .toList();
    }

    @Test
    @DisplayName(
            "a chart over time has a row for each day, week or month of its period; what is ahead one for each day")
    void pieces() throws SQLException {
        months(60);
        assertThat(csv("/progress/reviews.csv?period=7d")).hasSize(1 + 7);
        assertThat(csv("/progress/reviews.csv")).hasSize(1 + 30);
        assertThat(csv("/progress/minutes.csv?period=13w")).hasSize(1 + 13);
        assertThat(csv("/progress/retention-over-time.csv?period=52w")).hasSize(1 + 52);
        assertThat(csv("/progress/reviews.csv?period=all").size()).isBetween(3, 5);
        assertThat(csv("/progress/due.csv?ahead=90")).hasSize(1 + 1 + 90);
        assertThat(csv("/progress/hours.csv")).hasSize(1 + 24);
        assertThat(csv("/progress/calendar.csv")).hasSize(1 + 53);
    }

    @Test
    @DisplayName("a figure that is none is not found and says what there is; a period that is none cannot be read")
    void badAddresses() {
        Response none = session.person().get("/progress/luck.csv");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.asString()).contains("No such figure");
        for (String path : List.of(
                "/progress?period=5y",
                "/progress?ahead=-1",
                "/progress/habits?period=30",
                "/progress/due.csv?ahead=1e9",
                "/progress/hours.csv?period=<b>")) {
            Response response = session.person().get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(400);
            assertThat(response.contentType()).as(path).startsWith("text/html");
            assertThat(response.asString()).contains("No such period").doesNotContain("<b>");
        }
    }

    @Test
    @DisplayName("what somebody else reviews is no figure of mine")
    void mineAlone() {
        bank.shortAnswers(2);
        session.review("GOOD");
        Session.ofStaffer().review("GOOD");
        assertThat(csv("/progress/reviews.csv").getLast().subList(1, 5)).containsExactly("1", "0", "0", "0");
    }

    @Test
    @DisplayName("suspended cards are not predicted to come, and are counted apart")
    void suspended() {
        String question = bank.shortAnswer();
        session.review("EASY");
        assertThat(due()).isEqualTo(1);
        session.person().post("/cards/" + question + "/suspend", Map.of());
        assertThat(due()).isZero();
        assertThat(csv("/progress/states.csv")).contains(List.of("suspended", "1"), List.of("young", "1"));
    }

    private int due() {
        List<List<String>> rows = csv("/progress/due.csv");
        return rows.subList(1, rows.size()).stream()
                .mapToInt(row -> Integer.parseInt(row.getLast()))
                .sum();
    }

    private void months(int days) throws SQLException {
        write(days);
        fillAll();
    }

    private void write(int days) throws SQLException {
        List<String> questions = bank.shortAnswers(60);
        try (Connection connection =
                Arc.container().instance(DataSource.class).get().getConnection()) {
            SimulatedPerson.write(connection, id(), questions, days, clock.instant());
        }
    }

    private void fillAll() {
        tallies.fill(id());
    }

    private long id() {
        return session.person().personId();
    }

    private LocalDate day() {
        return new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START).dayOf(clock.instant());
    }

    private List<List<String>> csv(String address) {
        Response response = session.person().get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        assertThat(response.contentType()).startsWith("text/csv");
        assertThat(response.header("Content-Disposition")).contains("attachment; filename=\"readback-");
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(response.asString().substring(1))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
