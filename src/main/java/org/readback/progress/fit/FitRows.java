package org.readback.progress.fit;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonStatements;
import org.readback.account.person.PersonalRows;

/** What was learnt of people's forgetting. */
@Singleton
class FitRows implements PersonalRows {
    private static final List<String> GONE = List.of("delete from memory_fit where person_id = ?1");

    private static final List<OwnRows> OWN = List.of(OwnRows.many(
            "fits",
            "e.id",
            "e.fittedAt as fittedAt, e.model as model, e.adopted as adopted, e.extent as extent,"
                    + " e.reviews as reviews, e.parameters as parameters, e.lossBefore as lossBefore,"
                    + " e.lossAfter as lossAfter, e.calibration as calibration",
            "MemoryFit e",
            0L));

    private final PersonStatements statements;
    private final FitJobs jobs;

    FitRows(PersonStatements statements, FitJobs jobs) {
        this.statements = statements;
        this.jobs = jobs;
    }

    @Override
    public List<OwnRows> own() {
        return OWN;
    }

    @Override
    public void delete(long personId) {
        jobs.cancel(personId);
        statements.run(personId, GONE);
    }
}
