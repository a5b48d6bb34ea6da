package org.readback.database;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStoreTool;
import org.readback.account.person.Role;
import org.readback.support.PackagedProgram;
import org.readback.support.PlainBrowser;
import org.readback.support.ProgramDatabase;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;
import org.readback.support.Tab;

/**
 * How large the packaged program's H2 file becomes under reviews, beside a compacted copy of it, and what it does to heap and
 * pace. Its commands are in docs/performance.md.
 */
public final class GrowthLoad {
    private static final long REQUESTS_A_SECOND = 20;
    private static final int TABS = 8;
    /** What one person surely has to review: the report's questions, less those that give another's answer away. */
    private static final int REVIEWS_EACH = 250;

    private static final Pattern HEAP = Pattern.compile("used (\\d+)K");

    private final Path data;
    private final AtomicInteger reviews = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicLong slot = new AtomicLong();

    private GrowthLoad(Path data) {
        this.data = data;
    }

    /**
     * Arguments: {@code steady [minutes]}, {@code burst [reviews]} or {@code demo [people]}. The first two begin with as many
     * people of the demo, and all their reviews, as {@code -Dreadback.demo} says: none otherwise.
     */
    public static void main(String[] args) throws Exception {
        GrowthLoad load = new GrowthLoad(Files.createTempDirectory("readback-growth"));
        switch (args[0]) {
            case "steady" -> load.steady(number(args, 15));
            case "burst" -> load.burst(number(args, 7_000));
            case "demo" -> load.demo(number(args, 60));
            default -> throw new IllegalArgumentException("steady, burst or demo, not " + args[0]);
        }
    }

    private static int number(String[] args, int otherwise) {
        return args.length > 1 ? Integer.parseInt(args[1]) : otherwise;
    }

    private void steady(int minutes) throws Exception {
        // A review takes more than three requests, so these do not run out of questions.
        List<SignedIn> people = people((int) (minutes * 60 * REQUESTS_A_SECOND / 3) / REVIEWS_EACH + TABS);
        PackagedProgram program = PackagedProgram.start(data);
        long start = System.nanoTime();
        long end = start + TimeUnit.MINUTES.toNanos(minutes);
        try (ExecutorService threads = Executors.newFixedThreadPool(TABS)) {
            List<Future<?>> tabs = answer(threads, people, program, (http, request) -> {
                long due = start + slot.getAndIncrement() * 1_000_000_000 / REQUESTS_A_SECOND;
                if (due > end) {
                    throw new IOException("measured long enough");
                }
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                return http.send(request, BodyHandlers.ofString());
            });
            for (int minute = 1; minute <= minutes; minute++) {
                TimeUnit.NANOSECONDS.sleep(start + TimeUnit.MINUTES.toNanos(minute) - System.nanoTime());
                System.out.printf(
                        "minute %2d: %6d requests, %5d reviews, %d errors, file %.1f MB, heap %d kB%n",
                        minute, slot.get(), reviews.get(), errors.get(), fileSize() / 1e6, heap(program));
            }
            finish(tabs);
        }
        if (slot.get() < minutes * 60 * REQUESTS_A_SECOND) {
            throw new IllegalStateException("%d requests only: too few people".formatted(slot.get()));
        }
        end(program);
    }

    private void burst(int wanted) throws Exception {
        List<SignedIn> people = people(wanted / REVIEWS_EACH + TABS);
        PackagedProgram program = PackagedProgram.start(data);
        long start = System.nanoTime();
        long largest = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(TABS)) {
            List<Future<?>> tabs = answer(threads, people, program, (http, request) -> {
                if (reviews.get() >= wanted) {
                    throw new IOException("enough");
                }
                return http.send(request, BodyHandlers.ofString());
            });
            largest = untilDone(tabs);
            finish(tabs);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (reviews.get() < wanted) {
            throw new IllegalStateException("%d reviews only: too few people".formatted(reviews.get()));
        }
        System.out.printf(
                "%d reviews, %d errors, in %.1f s: %.1f a second; file at most %.1f MB, heap %d kB%n",
                reviews.get(), errors.get(), seconds, reviews.get() / seconds, largest / 1e6, heap(program));
        end(program);
    }

    private void demo(int people) throws Exception {
        long start = System.nanoTime();
        AtomicLong largest = new AtomicLong();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<PackagedProgram> starting = threads.submit(
                    () -> PackagedProgram.start(data, Map.of("READBACK_DEMO_PEOPLE", String.valueOf(people))));
            largest.set(untilDone(List.of(starting)));
            PackagedProgram program = starting.get();
            System.out.printf(
                    "demo of %d people ready after %.1f s; file at most %.1f MB%n",
                    people, (System.nanoTime() - start) / 1e9, largest.get() / 1e6);
            end(program);
        }
    }

    /** @return the largest size that the file has until then */
    private long untilDone(List<? extends Future<?>> tasks) throws InterruptedException, ExecutionException {
        long largest = 0;
        for (Future<?> task : tasks) {
            boolean done = false;
            while (!done) {
                try {
                    task.get(200, TimeUnit.MILLISECONDS);
                    done = true;
                } catch (TimeoutException working) {
                    // Looked at again below.
                }
                largest = Math.max(largest, fileSize());
            }
        }
        return largest;
    }

    private List<SignedIn> people(int number) throws IOException, InterruptedException, SQLException {
        PackagedProgram.start(
                        data,
                        Map.of(
                                "READBACK_DEMO_PEOPLE",
                                Integer.getInteger("readback.demo", 0).toString()))
                .stop();
        try (Connection connection = new ProgramDatabase(data).open()) {
            List<SignedIn> people = new ArrayList<>();
            for (int person = 0; person < number; person++) {
                people.add(SignedIn.in(connection, Instant.now(), Role.STAFFER));
            }
            StudyBank.newPerDay(connection, 1000);
            return people;
        }
    }

    private List<Future<?>> answer(
            ExecutorService threads, List<SignedIn> people, PackagedProgram program, PlainBrowser.Wire wire) {
        return people.stream()
                .<Future<?>>map(person -> threads.submit(() -> {
                    Tab tab = new Tab(person, (http, request) -> counted(http, request, wire));
                    tab.answerWhileServed(program.address(), reviews::incrementAndGet);
                    return null;
                }))
                .toList();
    }

    private HttpResponse<String> counted(HttpClient http, HttpRequest request, PlainBrowser.Wire wire)
            throws IOException, InterruptedException {
        HttpResponse<String> response = wire.send(http, request);
        if (response.statusCode() >= 400) {
            errors.incrementAndGet();
        }
        return response;
    }

    private static void finish(List<Future<?>> tabs) throws InterruptedException, ExecutionException {
        for (Future<?> tab : tabs) {
            tab.get();
        }
    }

    /** Sizes while it runs, after a minute's rest, after it was stopped, and of a compacted copy. */
    private void end(PackagedProgram program) throws InterruptedException, IOException {
        long running = fileSize();
        TimeUnit.MINUTES.sleep(1);
        long rested = fileSize();
        program.stop();
        long stopped = fileSize();
        Path copy = Files.copy(data.resolve("readback.mv.db"), data.resolve("copy.mv.db"));
        MVStoreTool.compact(copy.toString(), false);
        long compacted = Files.size(copy);
        System.out.printf(
                "at the end %.1f MB, after a minute's rest %.1f MB, stopped %.1f MB, a compacted copy %.1f MB: %.2f x%n",
                running / 1e6, rested / 1e6, stopped / 1e6, compacted / 1e6, (double) running / compacted);
    }

    /** Of the database; the journal beside it has its own bound. */
    private long fileSize() {
        return data.resolve("readback.mv.db").toFile().length();
    }

    /** What the heap holds after a collection. */
    private static long heap(PackagedProgram program) throws IOException, InterruptedException {
        jcmd(program, "GC.run");
        Matcher used = HEAP.matcher(jcmd(program, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) : -1;
    }

    private static String jcmd(PackagedProgram program, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(program.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return printed;
    }
}
