package org.readback.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generation.distractor.KnownTruths;
import org.readback.generation.words.Names;
import org.readback.generation.words.SlotAnswers;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.question.lint.TruthCheck;
import org.readback.question.lint.TruthCheck.Truth;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.Slot;

/**
 * What a report's facts know of a question that a person wrote about it. No one says which fact it asks for: that is taken
 * to be one that rests on the cited words and has the right answer as a value. Where several do and they disagree,
 * nothing is known.
 */
public final class WrittenQuestionFacts {
    private final FactBase base;
    private final Names names;
    private final KnownTruths truths;
    private final SlotAnswers answers;

    public WrittenQuestionFacts(FactBase base) {
        this.base = base;
        this.names = new Names(base);
        this.truths = new KnownTruths(base, names);
        this.answers = new SlotAnswers(base);
    }

    /**
     * What is known.
     *
     * @param truth of the wrong options alone: whoever words a question sees to it that it has one answer
     * @param hedge the words that limit what it asks for, where that is one fact
     * @param speaker who says so, likewise
     */
    public record Known(TruthCheck truth, Optional<String> hedge, Optional<String> speaker) {
        /** For a question that no facts speak about. */
        public static Known nothing() {
            return new Known(TruthCheck.unknown(), Optional.empty(), Optional.empty());
        }
    }

    /** A fact and which of its values the question asks for. */
    private record Asked(Fact fact, Slot slot) {}

    /**
     * What the facts know of a question. Safe for several callers at once.
     *
     * @param cited the report's words that it rests on
     */
    public synchronized Known about(Question question, String cited) {
        if (cited.isBlank() || !(question instanceof Question.MultipleChoice choice)) {
            return Known.nothing();
        }
        List<Asked> asked = base.facts().stream()
                .filter(fact -> touches(fact.quotation().text(), cited))
                .flatMap(fact -> asked(fact, choice))
                .toList();
        List<Fact> facts = asked.stream().map(Asked::fact).distinct().toList();
        return new Known(
                truth(choice, asked),
                facts.size() == 1 ? facts.getFirst().hedge() : Optional.empty(),
                facts.size() == 1 ? facts.getFirst().speaker() : Optional.empty());
    }

    private static boolean touches(String quotation, String cited) {
        return cited.contains(quotation) || quotation.contains(cited);
    }

    private Stream<Asked> asked(Fact fact, Question.MultipleChoice choice) {
        return Stream.of(Slot.values())
                .filter(slot -> choice.options().stream()
                        .filter(Option::right)
                        .allMatch(right -> isValue(right.text(), fact, slot)))
                .map(slot -> new Asked(fact, slot));
    }

    private boolean isValue(String text, Fact fact, Slot slot) {
        Set<String> meaning = names.closure(text);
        return answers.in(fact, slot).stream()
                .flatMap(accepted -> Stream.concat(Stream.of(accepted.answer()), accepted.others().stream()))
                .anyMatch(form -> names.closure(form).stream().anyMatch(meaning::contains));
    }

    private TruthCheck truth(Question.MultipleChoice choice, List<Asked> asked) {
        Map<String, Truth> known = new HashMap<>();
        choice.options().stream().filter(option -> !option.right()).forEach(wrong -> {
            List<Truth> said = asked.stream()
                    .map(each -> truths.of(each.fact(), each.slot(), wrong.text()))
                    .distinct()
                    .toList();
            known.put(wrong.text(), said.size() == 1 ? said.getFirst() : Truth.UNKNOWN);
        });
        return new TruthCheck() {
            @Override
            public Truth of(String answer) {
                return known.getOrDefault(answer, Truth.UNKNOWN);
            }

            @Override
            public List<String> otherAnswers() {
                return List.of();
            }
        };
    }
}
