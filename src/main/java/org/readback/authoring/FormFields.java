package org.readback.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A form as its single fields, in the order in which it shows them: what two edits of one question are compared by. */
final class FormFields {
    static final String CHOICE = "choice.";
    static final String RIGHT = "right.";
    static final String REASON = "reason.";

    private FormFields() {}

    /** @param options how many options to name at least, so that forms of several lengths have the same fields */
    static Map<String, String> of(QuestionForm form, int options) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("wording", form.wording());
        fields.put("answer", form.typed().answer());
        fields.put("alsoRight", form.typed().alsoRight());
        List<OptionFields.Line> lines = form.options().lines();
        for (int i = 0; i < Math.max(options, lines.size()); i++) {
            boolean there = i < lines.size();
            fields.put(CHOICE + i, there ? lines.get(i).text() : "");
            fields.put(RIGHT + i, Boolean.toString(there && lines.get(i).right()));
            fields.put(REASON + i, there ? lines.get(i).reason() : "");
        }
        fields.put("truth", form.judged().truth());
        fields.put("correction", form.judged().correction());
        fields.put("explanation", form.explanation());
        fields.put("topic", form.topic());
        fields.put("passage", form.cited().passage());
        fields.put("quote", form.cited().quote());
        return fields;
    }

    /** The form that has these fields. */
    static QuestionForm form(Map<String, String> fields, String version) {
        List<String> choices = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        Set<Integer> right = new TreeSet<>();
        for (int i = 0; fields.containsKey(CHOICE + i); i++) {
            choices.add(fields.get(CHOICE + i));
            reasons.add(fields.get(REASON + i));
            if (Boolean.parseBoolean(fields.get(RIGHT + i))) {
                right.add(i);
            }
        }
        return new QuestionForm(
                fields.get("topic"),
                fields.get("wording"),
                new QuestionForm.Typed(fields.get("answer"), fields.get("alsoRight")),
                new OptionFields(choices, right, reasons),
                new QuestionForm.Judged(fields.get("truth"), fields.get("correction")),
                fields.get("explanation"),
                new QuestionForm.Cited(fields.get("passage"), fields.get("quote")),
                version);
    }
}
