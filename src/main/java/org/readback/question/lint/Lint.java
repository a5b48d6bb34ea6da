package org.readback.question.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.readback.question.KnownNames;
import org.readback.question.Question;

/** Every rule for questions in one place: generated, written and imported ones are held to the same. */
public final class Lint {
    private static final List<Rule> RULES = Stream.of(
                    OptionRules.all(),
                    LikenessRules.all(),
                    CueRules.all(),
                    StemRules.all(),
                    AnswerRules.all(),
                    TruthRules.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Rule::id))
            .toList();

    /** What is wrong with one question, in the order of the rules; empty for nothing. */
    public List<Finding> check(Question question, LintContext context) {
        Item item = new Item(question, context);
        return RULES.stream().flatMap(rule -> rule.findings(item).stream()).toList();
    }

    /** What is wrong with questions taken together, e.g. that the right option mostly stands first. */
    public List<Finding> checkBank(List<Question> questions) {
        return KeyPositions.check(questions);
    }

    /** Which questions of one session give another away; each finding names both. */
    public List<Finding> checkSession(List<Question> questions, KnownNames names) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            for (int j = i + 1; j < questions.size(); j++) {
                if (givesAway(questions.get(i), questions.get(j), names)) {
                    findings.add(new Finding(
                            "L19",
                            Level.WARNING,
                            "stem",
                            Words.quoted(List.of(
                                            questions.get(i).stem(),
                                            questions.get(j).stem()))
                                    + " give one another away. Ask them on different days."));
                }
            }
        }
        return findings;
    }

    /** Whether one question gives away what the other asks, so that they must not meet in one session. */
    public boolean givesAway(Question one, Question other, KnownNames names) {
        Item first = new Item(one, LintContext.of(names));
        Item second = new Item(other, LintContext.of(names));
        return Giveaway.tells(Giveaway.Telling.of(first), Giveaway.Asked.of(second))
                || Giveaway.tells(Giveaway.Telling.of(second), Giveaway.Asked.of(first));
    }
}
