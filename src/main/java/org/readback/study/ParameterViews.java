package org.readback.study;

import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.memory.Fsrs6Parameters;
import org.readback.memory.Fsrs7Parameters;
import org.readback.memory.ModelParameters;
import org.readback.memory.SbdParameters;

/** The parameters of each model as people are shown them. */
final class ParameterViews {
    private static final List<String> START = List.of(
            "first stability after Again, days",
            "first stability after Hard, days",
            "first stability after Good, days",
            "first stability after Easy, days",
            "first difficulty",
            "how much the first grade moves difficulty",
            "how much later grades move difficulty");

    /** w0 to w20, as docs/memory.md and FSRS's own documents order them. */
    private static final List<String> FSRS_6 = Stream.concat(
                    START.stream(),
                    Stream.of(
                            "pull of difficulty back to that of Easy",
                            "growth of stability after a success",
                            "how much a high stability slows growth",
                            "how much a late review helps growth",
                            "stability after forgetting",
                            "how much difficulty lowers it",
                            "how much the stability before keeps it up",
                            "how much a late review keeps it up",
                            "factor of growth after Hard",
                            "factor of growth after Easy",
                            "growth on the same day",
                            "how much the grade moves it",
                            "how much a high stability slows it",
                            "how flat the forgetting curve runs out"))
            .toList();

    private static final List<String> TRACE = List.of(
            "growth after a success",
            "how much a high strength slows growth",
            "how much a late review helps growth",
            "strength after forgetting",
            "how much the strength before keeps it up",
            "how much a late review keeps it up",
            "factor of growth after Hard",
            "factor of growth after Easy");

    /** w0 to w33. */
    private static final List<String> FSRS_7 = Stream.of(
                    START.stream(),
                    TRACE.stream().map(meaning -> "slow trace: " + meaning),
                    TRACE.stream().map(meaning -> "fast trace: " + meaning),
                    Stream.of(
                            "fast trace: how steeply it fades",
                            "slow trace: how steeply it fades",
                            "fast trace: recall when as many days have passed as its strength",
                            "slow trace: recall when as many days have passed as its strength",
                            "weight of the fast trace",
                            "weight of the slow trace",
                            "how much a strong fast trace lowers its weight",
                            "how much a strong slow trace raises its weight",
                            "how much difficulty moves the weight of the slow trace",
                            "how much difficulty quickens the fading of the slow trace",
                            "how much strength moves the fading of the fast trace"))
            .flatMap(meanings -> meanings)
            .toList();

    private static final List<String> SBD_NAMES = List.of("L", "H", "k", "α", "c", "v", "ln δ");

    private static final List<String> SBD = List.of(
            "logarithm of the first stability after Again",
            "logarithm of the first stability after Easy",
            "root that time is taken to",
            "logarithm of the steepness of forgetting",
            "how much brittleness steepens it, and what a failure costs",
            "size of the head start",
            "logarithm of the brittleness that every card has");

    private ParameterViews() {}

    /** The models that foretell, each with its parameters; none where the model has none of its own. */
    static List<FitView.Model> of(ModelName model, ModelParameters inUse) {
        return switch (model) {
            case FSRS_6 -> List.of(fsrs6(inUse.fsrs6()));
            case FSRS_7 -> List.of(fsrs7(inUse.fsrs7()));
            case SBD -> List.of(sbd());
            case MEAN -> List.of(fsrs6(inUse.fsrs6()), fsrs7(inUse.fsrs7()), sbd());
            case AVERAGE -> List.of();
        };
    }

    private static FitView.Model fsrs6(Fsrs6Parameters inUse) {
        return new FitView.Model(
                ModelName.FSRS_6.label(),
                !inUse.equals(Fsrs6Parameters.DEFAULTS),
                rows(FSRS_6, Fsrs6Parameters.DEFAULTS::w, inUse::w));
    }

    private static FitView.Model fsrs7(Fsrs7Parameters inUse) {
        return new FitView.Model(
                ModelName.FSRS_7.label(),
                !inUse.equals(Fsrs7Parameters.DEFAULTS),
                rows(FSRS_7, Fsrs7Parameters.DEFAULTS::w, inUse::w));
    }

    private static FitView.Model sbd() {
        SbdParameters w = SbdParameters.DEFAULTS;
        double[] all = {w.low(), w.high(), w.k(), w.alpha(), w.c(), w.v(), w.logDelta()};
        List<FitView.Parameter> rows = IntStream.range(0, all.length)
                .mapToObj(i ->
                        new FitView.Parameter(SBD_NAMES.get(i), SBD.get(i), decimals(all[i]), decimals(all[i]), false))
                .toList();
        return new FitView.Model(ModelName.SBD.label(), false, rows);
    }

    private static List<FitView.Parameter> rows(
            List<String> meanings, IntToDoubleFunction byDefault, IntToDoubleFunction inUse) {
        return IntStream.range(0, meanings.size())
                .mapToObj(i -> {
                    String before = decimals(byDefault.applyAsDouble(i));
                    String now = decimals(inUse.applyAsDouble(i));
                    return new FitView.Parameter("w" + i, meanings.get(i), before, now, !before.equals(now));
                })
                .toList();
    }

    private static String decimals(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
