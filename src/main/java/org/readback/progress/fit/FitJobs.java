package org.readback.progress.fit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.readback.web.error.Outage;

/**
 * Learns people's own parameters in the background, one person after another, at a quiet hour and on request. A fit that is
 * lost with the program is asked for again; two of one person at once, on two nodes, are each kept, and the newest counts.
 */
@ApplicationScoped
class FitJobs {
    private static final Logger LOG = Logger.getLogger(FitJobs.class);

    /** A fit yields to requests after each millisecond's work, so it may have all cores; see docs/memory.md. */
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final FitService service;
    private final Refolding refolding;
    private final Map<Long, Job> jobs = new ConcurrentHashMap<>();
    private final ExecutorService oneByOne = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("memory-fit")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    FitJobs(FitService service, Refolding refolding) {
        this.service = service;
        this.refolding = refolding;
    }

    /**
     * How far a fit is.
     *
     * @param done steps done, of at most so many
     */
    record Progress(Stage stage, int done, int of) {}

    enum Stage {
        /** Others are before it. */
        WAITING,
        LEARNING,
        /** Cards are folded anew with what was learnt. */
        FOLDING
    }

    private static final class Job {
        private volatile Progress progress = new Progress(Stage.WAITING, 0, 0);
        private volatile boolean cancelled;

        boolean goOn(int done, int of) {
            progress = new Progress(Stage.LEARNING, done, of);
            return !cancelled;
        }
    }

    /** Fits come first; what another model was in charge of before, or a fit that was stopped, is folded anew after them. */
    @Scheduled(cron = "${readback.memory.fit-cron}", skipExecutionIf = Outage.Unreachable.class)
    void atTheQuietHour() {
        service.worthFitting().forEach(this::request);
        refolding.everybody().forEach(personId -> oneByOne.execute(() -> refold(personId)));
    }

    void stop(@Observes ShutdownEvent end) {
        jobs.values().forEach(job -> job.cancelled = true);
        oneByOne.shutdownNow();
    }

    /** Puts a fit for the person in the line, unless there is one or the model does not learn. */
    void request(long personId) {
        Job job = new Job();
        if (service.learns() && jobs.putIfAbsent(personId, job) == null) {
            oneByOne.execute(() -> run(personId, job));
        }
    }

    /** Ends the person's fit at its next step, if there is one; nothing of it is kept. */
    void cancel(long personId) {
        Optional.ofNullable(jobs.get(personId)).ifPresent(job -> job.cancelled = true);
    }

    /** How far the person's fit is; empty where none is asked for. */
    Optional<Progress> progress(long personId) {
        return Optional.ofNullable(jobs.get(personId)).map(job -> job.progress);
    }

    private void refold(long personId) {
        try {
            while (refolding.someMore(personId)) {
                Thread.yield();
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The cards of person %d stay as another model left them until they are used", personId);
        }
    }

    private void run(long personId, Job job) {
        try {
            FitService.Start start = service.start(personId);
            service.keep(personId, start, start.learn(job::goOn, THREADS));
            job.progress = new Progress(Stage.FOLDING, 0, 0);
            while (refolding.someMore(personId)) {
                if (job.cancelled) {
                    break; // the rest is folded as it is used
                }
            }
        } catch (CancellationException stopped) {
            LOG.debugf("The fit of person %d was stopped", personId);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The fit of person %d failed; their parameters stay as they are", personId);
        } finally {
            jobs.remove(personId, job);
        }
    }
}
