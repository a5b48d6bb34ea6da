package org.readback.bank.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.bank.store.QuestionCodec;
import org.readback.bank.store.QuestionKind;
import org.readback.bank.store.Sha256;
import org.readback.question.Option;
import org.readback.question.Question;

/** The hashes of a written question. Generated ones bring theirs along. */
public final class WrittenHashes {
    private WrittenHashes() {}

    /**
     * Changes when what is right changes: neither a further spelling nor another wrong option does that. Of a statement to
     * judge the true statement is part of it, because there the words are what is learnt.
     */
    public static String answer(Question question) {
        Sha256 hash = new Sha256().add(QuestionKind.of(question).name());
        right(question).forEach(hash::add);
        return hash.hex();
    }

    /** Changes when anything changes that a person sees, is graded by or is led to. */
    public static String content(Question question, Optional<String> passageId, Optional<String> quote) {
        return new Sha256()
                .add(QuestionCodec.encode(question), passageId.orElse(""), quote.orElse(""))
                .hex();
    }

    private static List<String> right(Question question) {
        return switch (question) {
            case Question.ShortAnswer typed -> List.of(typed.accepted().answer());
            case Question.Cloze cloze -> List.of(cloze.accepted().answer());
            case Question.MultipleChoice choice ->
                choice.options().stream()
                        .filter(Option::right)
                        .map(Option::text)
                        .sorted()
                        .toList();
            case Question.TrueFalse judged ->
                List.of(
                        Boolean.toString(judged.truth()),
                        judged.truth() ? judged.stem() : judged.correction().orElse(""));
            case Question.ListRecall list ->
                list.items().stream().map(item -> item.answer()).sorted().toList();
            case Question.Ordering ordering -> ordering.items();
            case Question.Matching matching -> pairs(matching);
            case Question.DateAnswer date -> List.of(date.date().toString());
            case Question.NumberAnswer number ->
                List.of(number.number().stripTrailingZeros().toPlainString(), number.unit());
        };
    }

    private static List<String> pairs(Question.Matching matching) {
        List<String> pairs = new ArrayList<>();
        matching.pairs().forEach(pair -> pairs.add(pair.left() + "\n" + pair.right()));
        return pairs.stream().sorted().toList();
    }
}
