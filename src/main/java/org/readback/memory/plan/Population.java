package org.readback.memory.plan;

import java.util.List;
import java.util.SplittableRandom;
import org.readback.memory.Fsrs6Parameters;
import org.readback.memory.Fsrs7Parameters;
import org.readback.memory.MemoryModel;
import org.readback.memory.ModelParameters;
import org.readback.memory.SbdParameters;

/** People among whom a person is likely to be: their memories differ as far as what is known of the person leaves open. */
public sealed interface Population permits Fsrs6People, Fsrs7People, SbdPeople, MixedPeople {

    /** One of these people's memory. */
    Memory draw(SplittableRandom random);

    /**
     * How a memory may really be.
     *
     * @param model how it works
     * @param place which of the memories that the model in use keeps of a card is this model's: 0 where it is the only one
     *     or the leading one of an {@link org.readback.memory.Ensemble}, otherwise its place there
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

    /** The same with SBD. */
    static Population around(SbdParameters fitted, int reviews) {
        return new SbdPeople(fitted, Uncertainty.afterFit(reviews));
    }

    /** The same with the mean of all three: as one cannot know which of them is right, each holds for a third of the people. */
    static Population around(ModelParameters fitted, int reviews) {
        return new MixedPeople(List.of(
                around(fitted.fsrs6(), reviews), around(fitted.fsrs7(), reviews), around(fitted.sbd(), reviews)));
    }
}
