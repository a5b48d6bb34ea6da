package org.readback.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.jboss.logging.Logger;
import org.readback.account.admin.Newcomers;
import org.readback.account.person.Role;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.plan.Fsrs6People;
import org.readback.memory.plan.Learner;
import org.readback.memory.plan.Routine;
import org.readback.memory.plan.StudyHabits;
import org.readback.memory.schedule.StudyCalendar;
import org.readback.review.record.SimulatedStudy;
import org.readback.team.NewTeams;

/**
 * Fills an empty database with a team that has studied for a while: people whose memories and hours differ, who skip some days,
 * and whose reviews a simulator draws. Configured by {@link DemoConfig}; without it nothing happens.
 */
@Singleton
class Demo {
    private static final Logger LOG = Logger.getLogger(Demo.class);
    /** After the bank is loaded. */
    private static final int AFTER_THE_BANK = 5_000;

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final double MOST_SKIPPED = 0.3;
    private static final String[] NAMES = {
        "Avery", "Blake", "Casey", "Devin", "Emery", "Finley", "Harper", "Jordan", "Kai", "Logan", "Morgan", "Quinn"
    };

    private final DemoConfig config;
    private final Newcomers newcomers;
    private final NewTeams teams;
    private final SimulatedStudy study;
    private final Clock clock;

    Demo(DemoConfig config, Newcomers newcomers, NewTeams teams, SimulatedStudy study, Clock clock) {
        this.config = config;
        this.newcomers = newcomers;
        this.teams = teams;
        this.study = study;
        this.clock = clock;
    }

    void fill(@Observes @Priority(AFTER_THE_BANK) StartupEvent start) {
        if (config.people() < 1) {
            return;
        }
        if (!newcomers.none()) {
            LOG.infof(
                    "There are people in this database already, so readback.demo.people=%d adds none. A demo needs an"
                            + " empty one: set readback.data-directory to a new folder.",
                    config.people());
            return;
        }
        String passphrase = newcomers.passphrase();
        String hash = newcomers.hash(passphrase);
        SplittableRandom random = new SplittableRandom(config.seed());
        long team = QuarkusTransaction.requiringNew().call(() -> teams.make("Demo team"));
        int reviews = 0;
        for (int number = 1; number <= config.people(); number++) {
            int one = number;
            // Each on their own: a year of thousands of people is too much for one transaction.
            reviews += QuarkusTransaction.requiringNew()
                    .timeout((int) LONGEST.toSeconds())
                    .call(() -> person(one, team, hash, random));
        }
        LOG.infof(
                "Demo: %d people with %,d reviews. Sign in as demo-1 (everything) or demo-2 (staffer) with the password"
                        + " %s",
                config.people(), reviews, passphrase);
    }

    private int person(int number, long team, String hash, SplittableRandom random) {
        Set<Role> roles = number == 1 ? EnumSet.allOf(Role.class) : EnumSet.of(Role.STAFFER);
        long person = newcomers.add("demo-" + number, name(number), hash, roles);
        teams.add(team, person, number == 1);
        Learner learner = new Learner(
                new Fsrs6People(Fsrs6Parameters.DEFAULTS, 1).draw(random).model(),
                StudyHabits.USUAL,
                random.nextDouble() * MOST_SKIPPED);
        Routine routine = Routine.draw(new SplittableRandom(config.seed() + number));
        return study.write(person, learner, config.newPerDay(), routine, firstDay(), config.days(), random.nextLong());
    }

    private LocalDate firstDay() {
        return new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START)
                .dayOf(clock.instant())
                .minusDays((long) config.away() + config.days());
    }

    /** E.g. "Avery", and from the thirteenth person on "Avery 2". */
    private static String name(int number) {
        String first = NAMES[(number - 1) % NAMES.length];
        int round = 1 + (number - 1) / NAMES.length;
        return round == 1 ? first : first + " " + round;
    }
}
