package org.readback.generation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.generation.distractor.KnownTruths;
import org.readback.generation.words.SlotNames;
import org.readback.question.KnownNames;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.question.lint.Finding;
import org.readback.question.lint.Lint;
import org.readback.question.lint.LintContext;
import org.readback.question.lint.TruthCheck;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.Slot;

/** Lints a question with all that the facts know of it. */
final class QuestionCheck {
    private final FactBase base;
    private final KnownTruths truths;
    private final KnownNames names;
    private final Lint lint = new Lint();

    QuestionCheck(FactBase base, KnownTruths truths) {
        this.base = base;
        this.truths = truths;
        this.names = KnownNames.of(base.entities());
    }

    /** What is wrong with a question, in the order of the rules; one with an error must not reach a person. */
    List<Finding> findings(Fact fact, String slot, Question question) {
        LintContext context = new LintContext(
                names,
                Locale.forLanguageTag(base.report().language()),
                truth(fact, slot, question),
                Optional.of(new LintContext.Citation(
                        base.report().title(), base.report().publishedOn())),
                Optional.of(fact.quotation().text()),
                fact.hedge(),
                fact.speaker());
        return lint.check(question, context);
    }

    /** What the facts say of a slot's other values; of options that fill no slot, what made them wrong. */
    private TruthCheck truth(Fact fact, String slot, Question question) {
        boolean ownWords =
                fact.directions().wordings().stream().anyMatch(own -> own.stem().equals(question.stem()));
        Optional<Slot> known = SlotNames.of(slot);
        if (known.isEmpty() || ownWords && !(question instanceof Question.MultipleChoice)) {
            return ofOptions(question); // a person who words a question sees to it that it has one answer
        }
        return truths.check(fact, known.get());
    }

    private static TruthCheck ofOptions(Question question) {
        Set<String> wrong = question instanceof Question.MultipleChoice choice
                ? choice.options().stream()
                        .filter(option -> !option.right() && option.reason().isPresent())
                        .map(Option::text)
                        .collect(Collectors.toSet())
                : Set.of();
        return new TruthCheck() {
            @Override
            public Truth of(String answer) {
                return wrong.contains(answer) ? Truth.FALSE : Truth.UNKNOWN;
            }

            @Override
            public List<String> otherAnswers() {
                return List.of();
            }
        };
    }
}
