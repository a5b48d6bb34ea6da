package org.readback.review.card;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.memory.basics.MemoryState;

/**
 * A memory as the table of cards keeps it: the leading model's numbers as they are, those of the others as text.
 *
 * @param beside the others' numbers; exact, because a number written by Java is read as the same number
 */
@Embeddable
public record StoredMemory(double stability, double difficulty, double trace, String beside) {
    static StoredMemory of(MemoryState memory) {
        return new StoredMemory(
                memory.stability(),
                memory.difficulty(),
                memory.trace(),
                memory.beside().stream()
                        .map(other -> other.stability() + " " + other.difficulty() + " " + other.trace())
                        .collect(Collectors.joining(";")));
    }

    /** What models calculate with. */
    public MemoryState state() {
        return new MemoryState(stability, difficulty, trace, others());
    }

    private List<MemoryState> others() {
        return beside.isEmpty()
                ? List.of()
                : Stream.of(beside.split(";")).map(StoredMemory::other).toList();
    }

    private static MemoryState other(String numbers) {
        String[] each = numbers.split(" ");
        return new MemoryState(Double.parseDouble(each[0]), Double.parseDouble(each[1]), Double.parseDouble(each[2]));
    }
}
