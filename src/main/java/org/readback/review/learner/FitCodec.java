package org.readback.review.learner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.memory.evaluation.Score;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.model.Fsrs7Parameters;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.SbdParameters;

/** Fits as the table keeps them, in JSON. */
final class FitCodec {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FitCodec() {}

    static String parameters(ModelParameters parameters) {
        return write(Map.of(
                ModelName.FSRS_6.label(), parameters.fsrs6().toArray(),
                ModelName.FSRS_7.label(), parameters.fsrs7().toArray(),
                ModelName.SBD.label(), parameters.sbd().toArray()));
    }

    static ModelParameters parameters(String json) {
        Map<String, double[]> each = read(json, new TypeReference<>() {});
        return new ModelParameters(
                Fsrs6Parameters.of(each.get(ModelName.FSRS_6.label())),
                Fsrs7Parameters.of(each.get(ModelName.FSRS_7.label())),
                SbdParameters.of(each.get(ModelName.SBD.label())));
    }

    static String calibration(Optional<Score> score) {
        return write(score.map(Score::calibration).orElse(List.of()));
    }

    static List<Score.CalibrationBin> calibration(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static String write(Object stored) {
        try {
            return JSON.writeValueAsString(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a stored fit is not what was written: " + json, e);
        }
    }
}
