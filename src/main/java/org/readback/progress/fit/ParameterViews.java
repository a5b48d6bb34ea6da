package org.readback.progress.fit;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.model.Fsrs7Parameters;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.SbdParameters;
import org.readback.progress.figure.ProgressMessages;
import org.readback.review.learner.ModelName;
import org.readback.web.Texts;

/** The parameters of each model as people are shown them. */
final class ParameterViews {
    private static final int START = 7;
    private static final int TRACE = 8;

    private static final List<String> SBD_NAMES = List.of("L", "H", "k", "α", "c", "v", "ln δ");

    private final ProgressMessages words;
    private final Locale locale;

    /** In the reader's language. */
    ParameterViews(Texts texts) {
        words = texts.of(ProgressMessages.class);
        locale = texts.language().locale();
    }

    /** The models that predict, each with its parameters; none where the model has none of its own. */
    List<FitView.Model> of(ModelName model, ModelParameters inUse) {
        return switch (model) {
            case FSRS_6 -> List.of(fsrs6(inUse.fsrs6()));
            case FSRS_7 -> List.of(fsrs7(inUse.fsrs7()));
            case SBD -> List.of(sbd(inUse.sbd()));
            case MEAN -> List.of(fsrs6(inUse.fsrs6()), fsrs7(inUse.fsrs7()), sbd(inUse.sbd()));
            case AVERAGE -> List.of();
        };
    }

    private FitView.Model fsrs6(Fsrs6Parameters inUse) {
        return new FitView.Model(
                ModelName.FSRS_6.label(),
                !inUse.equals(Fsrs6Parameters.DEFAULTS),
                rows(i -> "w" + i, Fsrs6Parameters.COUNT, words::fsrs6, Fsrs6Parameters.DEFAULTS::w, inUse::w));
    }

    private FitView.Model fsrs7(Fsrs7Parameters inUse) {
        return new FitView.Model(
                ModelName.FSRS_7.label(),
                !inUse.equals(Fsrs7Parameters.DEFAULTS),
                rows(i -> "w" + i, Fsrs7Parameters.COUNT, this::fsrs7, Fsrs7Parameters.DEFAULTS::w, inUse::w));
    }

    /** Seven begin as with FSRS-6; then come those of the slow trace and the fast one, and what is of both. */
    private String fsrs7(int w) {
        if (w < START) {
            return words.fsrs6(w);
        }
        if (w < START + TRACE) {
            return words.slowTrace(words.trace(w - START));
        }
        return w < START + 2 * TRACE ? words.fastTrace(words.trace(w - START - TRACE)) : words.fsrs7(w);
    }

    private FitView.Model sbd(SbdParameters inUse) {
        return new FitView.Model(
                ModelName.SBD.label(),
                !inUse.equals(SbdParameters.DEFAULTS),
                rows(SBD_NAMES::get, SbdParameters.COUNT, words::sbd, SbdParameters.DEFAULTS::w, inUse::w));
    }

    private List<FitView.Parameter> rows(
            IntFunction<String> name,
            int count,
            IntFunction<String> meaning,
            IntToDoubleFunction byDefault,
            IntToDoubleFunction inUse) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    String before = decimals(byDefault.applyAsDouble(i));
                    String now = decimals(inUse.applyAsDouble(i));
                    return new FitView.Parameter(name.apply(i), meaning.apply(i), before, now, !before.equals(now));
                })
                .toList();
    }

    private String decimals(double number) {
        return String.format(locale, "%.4f", number);
    }
}
