package org.readback.progress.fit;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What was learnt of how a person forgets.
 *
 * @param model the model in use
 * @param mean whether it is the mean of several
 * @param learns whether that model learns from the person's reviews
 * @param reviews how many the person has done
 * @param running how far a fit is that was asked for, in words; empty without one
 * @param last the last fit
 * @param calibration what was predicted and what came, lowest first; empty where it was not measured
 * @param models those that predict, with their parameters
 */
public record FitView(
        String model,
        boolean mean,
        boolean learns,
        long reviews,
        Optional<String> running,
        Optional<Last> last,
        List<Bin> calibration,
        List<Model> models) {
    /**
     * The last fit.
     *
     * @param model what was learnt
     * @param partly whether that is only a part of what is learnt now
     * @param adopted whether what it found is in use
     * @param tooFew whether there were too few reviews
     * @param before log loss of the parameters before, on the newest fifth of the reviews; lower is better
     * @param after the same with those that were learnt
     */
    public record Last(
            ZonedDateTime at,
            String model,
            boolean partly,
            boolean adopted,
            boolean tooFew,
            long reviews,
            Optional<String> before,
            Optional<String> after) {}

    /** Reviews that were predicted about alike: the range, the mean predicted and the share recalled, in percent. */
    public record Bin(String range, long predicted, long recalled, int reviews) {}

    /**
     * A model that predicts, alone or with others.
     *
     * @param own whether the parameters in use are the person's own
     */
    public record Model(String name, boolean own, List<Parameter> parameters) {}

    /**
     * One parameter: its name, what it says, the default and the value in use.
     *
     * @param learnt whether the two differ
     */
    public record Parameter(String name, String meaning, String byDefault, String inUse, boolean learnt) {}
}
