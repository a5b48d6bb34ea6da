package org.readback.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readback.memory.evaluation.Score;

/** Results as JSON; what could not be computed is absent. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static String of(Map<String, Object> results) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(results);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> of(Score score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reviews", score.reviews());
        json.put("logLoss", score.logLoss());
        json.put("rmseBins", score.rmseBins());
        score.auc().ifPresent(auc -> json.put("auc", auc));
        json.put("calibration", score.calibration());
        return json;
    }
}
