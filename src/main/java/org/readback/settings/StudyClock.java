package org.readback.settings;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.readback.account.person.Person;

/** What time it is for the log, and which study day it is for whom. */
@Singleton
public class StudyClock {
    private final StudySettings.Repository settings;
    private final InstantSource clock;

    StudyClock(StudySettings.Repository settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The present, no finer than the database keeps it: what is folded from the log must equal what was stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The study day that it is for this person. Needs a transaction. */
    public LocalDate today(Person person) {
        return settings.of(person.id()).calendar(person).dayOf(now());
    }
}
