package org.readback.review.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.readback.question.Answer;

/** Answers as the table keeps them: one JSON object, whose only field says what sort of answer it is. */
public final class AnswerCodec {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerCodec() {}

    /** Writes an answer as JSON. */
    public static String write(Answer answer) {
        ObjectNode node = JSON.createObjectNode();
        switch (answer) {
            case Answer.Typed typed -> node.put("typed", typed.text());
            case Answer.Chosen chosen ->
                node.set(
                        "chosen",
                        JSON.valueToTree(chosen.options().stream().sorted().toList()));
            case Answer.Judged judged -> node.put("judged", judged.truth());
            case Answer.Ordered ordered -> node.set("ordered", JSON.valueToTree(ordered.items()));
            case Answer.Matched matched -> node.set("matched", JSON.valueToTree(new TreeMap<>(matched.rights())));
            case Answer.Revealed revealed -> node.put("revealed", true);
        }
        return node.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it did not
     */
    public static Answer read(String json) {
        Map.Entry<String, JsonNode> field = onlyField(json);
        JsonNode content = field.getValue();
        return switch (field.getKey()) {
            case "typed" -> new Answer.Typed(content.textValue());
            case "chosen" -> new Answer.Chosen(Set.copyOf(numbers(content)));
            case "judged" -> new Answer.Judged(content.booleanValue());
            case "ordered" -> new Answer.Ordered(numbers(content));
            case "matched" -> new Answer.Matched(pairs(content));
            case "revealed" -> new Answer.Revealed();
            default -> throw new IllegalArgumentException("no answer is kept as \"" + field.getKey() + "\"");
        };
    }

    private static Map.Entry<String, JsonNode> onlyField(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.isObject() && node.size() == 1) {
                return node.properties().iterator().next();
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a stored answer is not JSON: " + json, e);
        }
        throw new IllegalArgumentException("a stored answer has one field: " + json);
    }

    private static List<Integer> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::intValue)
                .toList();
    }

    private static Map<Integer, Integer> pairs(JsonNode object) {
        return object.properties().stream()
                .collect(Collectors.toMap(
                        pair -> Integer.valueOf(pair.getKey()),
                        pair -> pair.getValue().intValue()));
    }
}
