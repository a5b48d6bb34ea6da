package org.readback.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is wrong with a form, by field.
 *
 * @param byField the first message of each field, in the order of the checks
 */
public record FormErrors(Map<String, String> byField) {
    public FormErrors {
        byField = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    /** The violations of the form record's own constraints. */
    public static FormErrors validate(Validator validator, Object form) {
        Map<String, String> found = new LinkedHashMap<>();
        for (ConstraintViolation<Object> violation : validator.validate(form)) {
            found.putIfAbsent(field(violation.getPropertyPath()), violation.getMessage());
        }
        return new FormErrors(found);
    }

    /** These errors and one more; a field that has a message keeps it. */
    public FormErrors and(String field, String message) {
        Map<String, String> more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, message);
        return new FormErrors(more);
    }

    /** The message for a field, empty where it has none. */
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    /** All of them, each with the id of its field. */
    public List<Wrong> all() {
        return byField.entrySet().stream()
                .map(each -> new Wrong(id(each.getKey()), each.getValue()))
                .toList();
    }

    /** What is wrong with one field. */
    public record Wrong(String field, String message) {}

    /** Ids in pages are written with hyphens: display-name for displayName. */
    private static String id(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    private static String field(Path path) {
        String name = "";
        for (Path.Node node : path) {
            if (node.getName() != null) {
                name = node.getName();
            }
        }
        return name;
    }
}
