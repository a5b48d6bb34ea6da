package org.readback.question.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule for one question.
 *
 * @param id {@code L01} to {@code L30}
 * @param check what it objects to; nothing for a good question
 */
record Rule(String id, Function<Item, Stream<Objection>> check) {
    /** A rule with at most one objection. */
    static Rule single(String id, Function<Item, Optional<Objection>> check) {
        return new Rule(id, check.andThen(Optional::stream));
    }

    List<Finding> findings(Item item) {
        return check.apply(item)
                .map(objection -> new Finding(id, objection.level(), objection.field(), objection.message()))
                .toList();
    }

    /** A finding before the rule signs it. */
    record Objection(Level level, String field, String message) {
        static Objection error(String field, String message) {
            return new Objection(Level.ERROR, field, message);
        }

        static Objection warning(String field, String message) {
            return new Objection(Level.WARNING, field, message);
        }
    }
}
