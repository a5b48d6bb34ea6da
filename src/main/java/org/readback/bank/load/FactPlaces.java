package org.readback.bank.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.readback.bank.store.BankIds;
import org.readback.bank.store.Source;
import org.readback.report.FactPlace;

/** Says where in the bank's files the fact of a generated question is written. */
@ApplicationScoped
public class FactPlaces {
    private final LoadedFacts facts;

    FactPlaces(LoadedFacts facts) {
        this.facts = facts;
    }

    /**
     * A fact as its file names it.
     *
     * @param id as it stands in the file
     * @param place empty where the fact is gone from the files, or they cannot be read any more
     */
    public record Named(String id, Optional<FactPlace> place) {}

    /** @param factId as {@code PublishedQuestion#factId()} has it */
    public Named of(String factId, Source source) {
        String id = BankIds.within(factId);
        return new Named(id, facts.placeOf(source.reportId(), id));
    }
}
