package org.readback.study.session;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.readback.support.PackagedProgram;
import org.readback.support.SignedIn;
import org.readback.support.Tab;

/**
 * How long the pages of a session take while ten people are in one, with as many reviews in the log as wanted, against the
 * packaged program with its H2 file. Its command is in docs/performance.md.
 */
public final class StudyLoad {
    private static final int IN_A_SESSION = 10;
    private static final long REQUESTS_A_SECOND = 50;
    private static final long WARM_UP_SECONDS = 20;
    private static final int PAGES = 50;
    private static final int MOST_REVIEWS = 50_000;

    private final long start = System.nanoTime();
    private final AtomicLong slot = new AtomicLong();
    private final Map<String, Queue<Long>> took = new TreeMap<>(Map.<String, Queue<Long>>of(
            "GET question", new ConcurrentLinkedQueue<>(),
            "POST answer", new ConcurrentLinkedQueue<>(),
            "GET verdict", new ConcurrentLinkedQueue<>(),
            "POST grade", new ConcurrentLinkedQueue<>()));
    private final long seconds;

    private StudyLoad(long seconds) {
        this.seconds = seconds;
    }

    /**
     * Arguments: reviews in the log, seconds to measure, to measure the same data again with another build the directory
     * that keeps them, and how many of the reviews one person has at most.
     */
    public static void main(String[] args) throws Exception {
        int reviews = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        long seconds = args.length > 1 ? Long.parseLong(args[1]) : 60;
        Path data = args.length > 2 ? Path.of(args[2]) : Files.createTempDirectory("readback-load");
        List<SignedIn> people = Files.exists(data.resolve("readback.mv.db"))
                ? SimulatedLoad.again(data, IN_A_SESSION)
                : SimulatedLoad.write(
                        data, reviews, args.length > 3 ? Integer.parseInt(args[3]) : MOST_REVIEWS, IN_A_SESSION);
        PackagedProgram program = PackagedProgram.start(data);
        try {
            new StudyLoad(seconds).run(program, people);
        } finally {
            program.stop();
        }
    }

    private void run(PackagedProgram program, List<SignedIn> people) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> tabs = people.stream()
                    .<Future<?>>map(person -> threads.submit(() -> {
                        new Tab(person, this::send).answerWhileServed(program.address(), () -> {});
                        return null;
                    }))
                    .toList();
            for (Future<?> tab : tabs) {
                tab.get();
            }
        }
        took.forEach(StudyLoad::print);
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String page : List.of(
                    "/study",
                    "/study/summary",
                    "/progress",
                    "/progress?period=52w",
                    "/progress?period=all",
                    "/progress/cards",
                    "/progress/habits?period=52w",
                    "/progress/habits?period=all",
                    "/progress/reviews.csv?period=52w",
                    "/cards",
                    "/cards?words=tower&sort=stability",
                    "/cards?leech=yes",
                    "/cards/load-question-7",
                    "/cards.csv",
                    "/my-data.json")) {
                print("GET " + page, alone(http, program, people.getFirst(), page));
            }
        }
    }

    private static Queue<Long> alone(HttpClient http, PackagedProgram program, SignedIn person, String page)
            throws IOException, InterruptedException {
        Queue<Long> took = new ArrayDeque<>();
        HttpRequest request = HttpRequest.newBuilder(program.address().resolve(page))
                .header("Cookie", SignedIn.COOKIE + "=" + person.token())
                .build();
        for (int i = 0; i < PAGES; i++) {
            long begun = System.nanoTime();
            if (http.send(request, BodyHandlers.ofString()).statusCode() != 200) {
                throw new IllegalStateException(page + " was refused");
            }
            took.add(System.nanoTime() - begun);
        }
        return took;
    }

    /** Sends a request in its turn; what it takes counts from when its turn came. */
    private HttpResponse<String> send(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        long due = start + slot.getAndIncrement() * 1_000_000_000 / REQUESTS_A_SECOND;
        long wait = due - System.nanoTime();
        if (wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
        long begun = System.nanoTime();
        if (begun - start > (WARM_UP_SECONDS + seconds) * 1_000_000_000) {
            throw new IOException("measured long enough");
        }
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        long now = System.nanoTime();
        if (begun - start > WARM_UP_SECONDS * 1_000_000_000) {
            took.get(kind(request)).add(now - Math.max(due, start));
        }
        return response;
    }

    private static String kind(HttpRequest request) {
        String path = request.uri().getPath();
        if (request.method().equals("POST")) {
            return path.endsWith("/grade") ? "POST grade" : "POST answer";
        }
        return path.startsWith("/study/answers/") ? "GET verdict" : "GET question";
    }

    private static void print(String kind, Queue<Long> took) {
        long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%-14s %6d requests   p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   max %6.1f ms%n",
                kind, sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, index)] / 1e6;
    }
}
