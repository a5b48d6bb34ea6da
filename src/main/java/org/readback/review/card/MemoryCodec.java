package org.readback.review.card;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.memory.basics.MemoryState;

/** Memories as the table of cards keeps them: the leading model's numbers as they are, those of the others as text. */
public final class MemoryCodec {
    private MemoryCodec() {}

    /** The others' numbers; exact, because a number written by Java is read as the same number. */
    static String beside(MemoryState memory) {
        return memory.beside().stream()
                .map(other -> other.stability() + " " + other.difficulty() + " " + other.trace())
                .collect(Collectors.joining(";"));
    }

    /** Reads a card's columns. */
    public static MemoryState state(double stability, double difficulty, double trace, String beside) {
        return new MemoryState(stability, difficulty, trace, others(beside));
    }

    private static List<MemoryState> others(String beside) {
        return beside.isEmpty()
                ? List.of()
                : Stream.of(beside.split(";")).map(MemoryCodec::other).toList();
    }

    private static MemoryState other(String numbers) {
        String[] each = numbers.split(" ");
        return new MemoryState(Double.parseDouble(each[0]), Double.parseDouble(each[1]), Double.parseDouble(each[2]));
    }
}
