package org.readback.review.learner;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.readback.memory.evaluation.Score;
import org.readback.memory.fit.Fsrs6Fit;
import org.readback.memory.fit.Refit;
import org.readback.memory.model.ModelParameters;

/** What was learnt of one person's forgetting at one time. Only ever added; the newest adopted one is in use. */
@Entity
@Immutable
@Table(name = "memory_fit")
public class MemoryFit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private Instant fittedAt;
    private String model;
    private boolean adopted;

    @Enumerated(EnumType.STRING)
    private Fsrs6Fit.Extent extent;

    private long reviews;

    @Column(columnDefinition = "text")
    private String parameters;

    private Double lossBefore;
    private Double lossAfter;

    @Column(columnDefinition = "text")
    private String calibration;

    protected MemoryFit() {}

    /**
     * What came of a fit.
     *
     * @param model what was learnt
     * @param reviews how many were in the log
     */
    public MemoryFit(long personId, Instant fittedAt, ModelName model, Refit refit, long reviews) {
        this.personId = personId;
        this.fittedAt = fittedAt;
        this.model = model.label();
        this.adopted = refit.adopted();
        this.extent = refit.extent();
        this.reviews = reviews;
        this.parameters = FitCodec.parameters(refit.parameters());
        refit.proof().ifPresent(proof -> {
            this.lossBefore = proof.inUse().logLoss();
            this.lossAfter = proof.fitted().logLoss();
        });
        this.calibration =
                FitCodec.calibration(refit.proof().map(proof -> refit.adopted() ? proof.fitted() : proof.inUse()));
    }

    public long id() {
        return id;
    }

    /** What was learnt. */
    public ModelName model() {
        return ModelName.of(model);
    }

    public Instant fittedAt() {
        return fittedAt;
    }

    /** Whether the parameters are new; otherwise those before were kept. */
    public boolean adopted() {
        return adopted;
    }

    public Fsrs6Fit.Extent extent() {
        return extent;
    }

    /** How many reviews were in the log. */
    public long reviews() {
        return reviews;
    }

    /** The parameters in use from then on. */
    public ModelParameters parameters() {
        return FitCodec.parameters(parameters);
    }

    /** Log loss on the newest fifth of the reviews with the parameters before; empty where it was not measured. */
    public OptionalDouble lossBefore() {
        return lossBefore == null ? OptionalDouble.empty() : OptionalDouble.of(lossBefore);
    }

    /** The same with those that were learnt. */
    public OptionalDouble lossAfter() {
        return lossAfter == null ? OptionalDouble.empty() : OptionalDouble.of(lossAfter);
    }

    /** How what was predicted of the newest fifth agreed with what came; empty where it was not measured. */
    public List<Score.CalibrationBin> calibration() {
        return FitCodec.calibration(calibration);
    }

    /** Queries on fits. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<MemoryFit> {
        /** The one in use; empty where the person uses the defaults. */
        public Optional<MemoryFit> inUse(long personId, ModelName model) {
            return first("personId = ?1 and model = ?2 and adopted = true", personId, model);
        }

        /** The last one, adopted or not. */
        public Optional<MemoryFit> last(long personId, ModelName model) {
            return first("personId = ?1 and model = ?2", personId, model);
        }

        /** The mean takes over what was learnt of FSRS-6 alone, until it is fitted itself. */
        private Optional<MemoryFit> first(String which, long personId, ModelName model) {
            Optional<MemoryFit> own = newest(which, personId, model);
            return model == ModelName.MEAN ? own.or(() -> newest(which, personId, ModelName.FSRS_6)) : own;
        }

        private Optional<MemoryFit> newest(String which, long personId, ModelName model) {
            return find(which + " order by id desc", personId, model.label()).firstResultOptional();
        }

        /** How many reviews the largest log had that the model was fitted to, by person. */
        public Map<Long, Long> reviewsFitted(ModelName model) {
            return getEntityManager()
                    .createQuery(
                            "select f.personId, max(f.reviews) from MemoryFit f where f.model = ?1 group by f.personId",
                            Object[].class)
                    .setParameter(1, model.label())
                    .getResultStream()
                    .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        }
    }
}
