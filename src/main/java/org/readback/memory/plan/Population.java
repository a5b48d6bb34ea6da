package org.readback.memory.plan;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.model.Fsrs7;
import org.readback.memory.model.Fsrs7Parameters;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.Sbd;
import org.readback.memory.model.SbdParameters;

/** People among whom a person is likely to be: their memories differ as far as what is known of the person leaves open. */
public sealed interface Population permits Fsrs6People, Fsrs7People, SbdPeople, MixedPeople {

    /** One of these people's memory. */
    Memory draw(SplittableRandom random);

    /**
     * How a memory may really be.
     *
     * @param model how it works
     * @param place which of the memories that the model in use keeps of a card is this model's: 0 where it is the only one
     *     or the leading one of an {@link org.readback.memory.model.Ensemble}, otherwise its place there
     */
    record Memory(MemoryModel model, int place) {}

    /**
     * The people that someone may be whose cards are kept with FSRS-6.
     *
     * @param reviews in the log that the parameters were fitted to
     */
    static Population around(Fsrs6Parameters fitted, int reviews) {
        return new Fsrs6People(fitted, Uncertainty.afterFit(reviews));
    }

    /** The same with FSRS-7. */
    static Population around(Fsrs7Parameters fitted, int reviews) {
        return new Fsrs7People(fitted, Uncertainty.afterFit(reviews));
    }

    /** The same with SBD, whose few parameters a log tells sooner. */
    static Population around(SbdParameters fitted, int reviews) {
        return new SbdPeople(fitted, 0.6 * Uncertainty.afterFit(reviews));
    }

    /**
     * The people that someone may be whose cards are kept with the mean of FSRS-6, FSRS-7 and SBD. Which of them their memory
     * follows one cannot know; the better a model predicts the log, the more of the people are its own.
     *
     * @param log what the parameters were fitted to
     */
    static Population around(ModelParameters fitted, ReviewLog log) {
        List<Population> kinds = List.of(
                around(fitted.fsrs6(), log.size()),
                around(fitted.fsrs7(), log.size()),
                around(fitted.sbd(), log.size()));
        double[] shares = Uncertainty.shares(
                List.of(new Fsrs6(fitted.fsrs6()), new Fsrs7(fitted.fsrs7()), new Sbd(fitted.sbd())), log);
        return new MixedPeople(IntStream.range(0, shares.length)
                .mapToObj(kind -> new MixedPeople.Kind(kinds.get(kind), shares[kind]))
                .toList());
    }
}
