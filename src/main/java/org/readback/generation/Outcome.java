package org.readback.generation;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was looked for, or the reason why there is none: so that nothing is left out in silence. */
sealed interface Outcome<T> {
    record Found<T>(T value) implements Outcome<T> {}

    record None<T>(Reason reason) implements Outcome<T> {}

    static <T> Outcome<T> of(T value) {
        return new Found<>(value);
    }

    static <T> Outcome<T> none(Reason reason) {
        return new None<>(reason);
    }

    /** The value where it is there and {@code reason} where it is not. */
    static <T> Outcome<T> of(Optional<T> value, Reason reason) {
        return value.map(Outcome::of).orElseGet(() -> none(reason));
    }

    default <R> Outcome<R> map(Function<T, R> change) {
        return flatMap(value -> of(change.apply(value)));
    }

    default <R> Outcome<R> flatMap(Function<T, Outcome<R>> change) {
        return switch (this) {
            case Found<T>(T value) -> change.apply(value);
            case None<T>(Reason reason) -> none(reason);
        };
    }

    default Optional<T> found() {
        return switch (this) {
            case Found<T>(T value) -> Optional.of(value);
            case None<T> _ -> Optional.empty();
        };
    }

    default Stream<T> stream() {
        return found().stream();
    }
}
