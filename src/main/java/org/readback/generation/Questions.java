package org.readback.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.generation.distractor.Distractors;
import org.readback.generation.distractor.KnownTruths;
import org.readback.generation.words.Names;
import org.readback.generation.words.Phrases;
import org.readback.question.Accepted;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.Normalised;
import org.readback.report.PartialDate;
import org.readback.report.Slot;
import org.readback.report.Value;
import org.readback.report.When;

/** Joins a stem with its answer: decides the kind of question and what is right. */
final class Questions {
    static final int FEWEST_ITEMS = 2;

    private final FactBase base;
    private final KnownTruths truths;
    private final Distractors distractors;
    private final RightAnswers right;

    /**
     * A question.
     *
     * @param key what is right, for the answer hash
     */
    record Made(Question question, List<String> key) {}

    Questions(FactBase base, Names names, KnownTruths truths) {
        this.base = base;
        this.truths = truths;
        this.distractors = new Distractors(base, names, truths);
        this.right = new RightAnswers(base);
    }

    /**
     * Makes one question.
     *
     * @param seed the question's own, for the order of options
     */
    Outcome<Made> make(Fact fact, Family family, Asked asked, long seed) {
        return switch (family) {
            case WHEN, WHICH_YEAR -> date(fact, asked);
            case WHICH, TERM, WHO_SAYS, SAYS_WHAT, CAUSE, EFFECT -> recall(fact, asked);
            case STANDS_FOR -> typed(fact, asked, right.nameWithoutAcronym(fact, asked), new Reason.Empty(Slot.OBJECT));
            case ACRONYM -> typed(fact, asked, right.acronym(fact, asked), Reason.Plain.NO_ACRONYM);
            case WHAT_IS, CHOICE -> choice(fact, family, asked, seed);
            case LIST -> list(fact, asked, KnownTruths.isComplete(fact));
            case LIST_CLOZE, CLOZE, NAME_CLOZE -> cloze(fact, asked);
            case DIRECTION -> direction(fact, asked, seed);
            case TRUE_STATEMENT -> judged(fact, asked, true);
            case FALSE_STATEMENT -> judged(fact, asked, false);
            case NUMBER -> number(fact, asked);
            case FIRST, ORDER, MATCH -> throw new IllegalArgumentException(family + " is asked across facts");
        };
    }

    private Outcome<Made> date(Fact fact, Asked asked) {
        if (asked.answer().isPresent()) {
            return typed(fact, asked, RightAnswers.given(asked));
        }
        return fact.when()
                .<Outcome<Made>>map(when -> switch (when) {
                    case When.At at -> date(fact, asked, at.date());
                    case When.Since since -> date(fact, asked, since.start());
                    case When.Between _ ->
                        typed(fact, asked, right.in(fact, Slot.WHEN).getFirst());
                })
                .orElseGet(() -> Outcome.none(new Reason.Empty(Slot.WHEN)));
    }

    private static Outcome<Made> date(Fact fact, Asked asked, PartialDate date) {
        return made(
                new Question.DateAnswer(asked.stem(), date, explanation(fact, asked)), List.of("date", date.text()));
    }

    private Outcome<Made> recall(Fact fact, Asked asked) {
        List<Accepted> answers = right.of(fact, asked);
        return switch (answers.size()) {
            case 0 ->
                Outcome.none(asked.factSlot().<Reason>map(Reason.Empty::new).orElse(Reason.Plain.NO_ANSWER));
            case 1 -> typed(fact, asked, answers.getFirst());
            default -> list(fact, asked, isClosed(fact, asked));
        };
    }

    private boolean isClosed(Fact fact, Asked asked) {
        return asked.factSlot()
                .filter(slot -> truths.isFunctional(fact, slot) || slot == Slot.OBJECT && KnownTruths.isComplete(fact))
                .isPresent();
    }

    private static Outcome<Made> typed(Fact fact, Asked asked, Accepted right) {
        return made(new Question.ShortAnswer(asked.stem(), right, explanation(fact, asked)), key(right));
    }

    private Outcome<Made> typed(Fact fact, Asked asked, Optional<Accepted> right, Reason none) {
        return right.map(answer -> typed(fact, asked, answer)).orElseGet(() -> Outcome.none(none));
    }

    private Outcome<Made> choice(Fact fact, Family family, Asked asked, long seed) {
        List<Accepted> answers = right.of(fact, asked);
        Optional<Slot> slot = asked.factSlot();
        if (answers.size() != 1 || slot.isEmpty()) {
            return Outcome.none(Reason.Plain.NOT_ONE_ANSWER);
        }
        Accepted key = answers.getFirst();
        String shown = optionText(key.answer());
        List<Option> wrong = distractors.pick(fact, slot.get(), key, asked.stem(), seed);
        if (wrong.size() < Distractors.WANTED) {
            return isAskedOtherwise(fact, family, asked)
                    ? tooFew(Reason.Part.DISTRACTORS, wrong.size(), Distractors.WANTED)
                    : typed(fact, asked, key);
        }
        List<Option> options = slot.get() == Slot.WHEN
                ? Options.ascending(shown, wrong)
                : Options.shuffled(
                        shown,
                        wrong.stream()
                                .map(option -> new Option(optionText(option.text()), false, option.reason()))
                                .toList(),
                        seed);
        return made(new Question.MultipleChoice(asked.stem(), options, explanation(fact, asked)), key(key));
    }

    /** With its article and a capital, so that all options begin alike. */
    private String optionText(String answer) {
        return Phrases.capitalised(base.entityNamed(answer)
                .filter(entity -> entity.article() && entity.name().equals(answer))
                .map(Phrases::withArticle)
                .orElse(answer));
    }

    /** Whether the stem is borrowed from a family that asks it without options. */
    private static boolean isAskedOtherwise(Fact fact, Family family, Asked asked) {
        return family == Family.CHOICE
                && fact.directions().wordings().stream()
                        .noneMatch(own ->
                                own.family().equals(family.id()) && own.slot().equals(asked.slot()));
    }

    private Outcome<Made> list(Fact fact, Asked asked, boolean complete) {
        Slot slot = asked.factSlot().orElse(Slot.OBJECT);
        List<Accepted> items = right.in(fact, slot);
        if (items.size() < FEWEST_ITEMS) {
            return tooFew(Reason.Part.ITEMS, items.size(), FEWEST_ITEMS);
        }
        List<String> key = items.stream()
                .map(item -> Normalised.of(item.answer()))
                .sorted()
                .toList();
        return made(
                new Question.ListRecall(asked.stem(), items, complete, items.size(), explanation(fact, asked)), key);
    }

    private Outcome<Made> cloze(Fact fact, Asked asked) {
        return right.of(fact, asked).stream()
                .findFirst()
                .<Outcome<Made>>map(
                        word -> made(new Question.Cloze(asked.stem(), word, asked.explanation()), key(word)))
                .orElseGet(() -> Outcome.none(Reason.Plain.NO_ANSWER));
    }

    private static Outcome<Made> direction(Fact fact, Asked asked, long seed) {
        if (fact.directions().twists().size() < Distractors.WANTED) {
            return tooFew(Reason.Part.TWISTS, fact.directions().twists().size(), Distractors.WANTED);
        }
        List<Option> wrong = fact.directions().twists().stream()
                .limit(Distractors.WANTED)
                .map(twist -> new Option(twist.statement(), false, Optional.of(twist.because())))
                .toList();
        return made(
                new Question.MultipleChoice(
                        asked.stem(), Options.shuffled(fact.statement(), wrong, seed), asked.explanation()),
                List.of(Family.DIRECTION.id()));
    }

    /** The statement carries the answer: what the fact's slots hold is part of what is right. */
    private Outcome<Made> judged(Fact fact, Asked asked, boolean truth) {
        List<String> key = new ArrayList<>(List.of(Boolean.toString(truth)));
        for (Slot slot : List.of(Slot.OBJECT, Slot.WHEN)) {
            right.in(fact, slot).forEach(value -> key.add(Normalised.of(value.answer())));
        }
        Optional<String> correction = truth ? Optional.empty() : Optional.of(fact.statement());
        return made(new Question.TrueFalse(asked.stem(), truth, correction, asked.explanation()), key);
    }

    private static Outcome<Made> number(Fact fact, Asked asked) {
        return fact.object()
                .filter(Value.Quantity.class::isInstance)
                .map(Value.Quantity.class::cast)
                .<Outcome<Made>>map(quantity -> made(
                        new Question.NumberAnswer(
                                asked.stem(),
                                quantity.number(),
                                quantity.unit(),
                                quantity.tolerance(),
                                explanation(fact, asked)),
                        List.of(quantity.number().stripTrailingZeros().toPlainString(), quantity.unit())))
                .orElseGet(() -> Outcome.none(Reason.Plain.NO_NUMBER));
    }

    private static Outcome<Made> made(Question question, List<String> key) {
        return Outcome.of(new Made(question, key));
    }

    private static Outcome<Made> tooFew(Reason.Part part, int found, int needed) {
        return Outcome.none(new Reason.TooFew(part, found, needed));
    }

    private static Optional<String> explanation(Fact fact, Asked asked) {
        return asked.explanation().or(() -> Optional.of(fact.statement()));
    }

    private static List<String> key(Accepted right) {
        return List.of(Normalised.of(right.answer()));
    }
}
