package org.readback.bank.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.readback.question.Accepted;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.report.PartialDate;

/** Questions of every kind, with any text in every place. */
final class AnyQuestion {
    private AnyQuestion() {}

    static Arbitrary<Question> ofAnyKind() {
        return Arbitraries.oneOf(List.of(
                shortAnswers(),
                clozes(),
                choices(),
                judgements(),
                lists(),
                orderings(),
                matchings(),
                dates(),
                numbers()));
    }

    static List<Question> oneOfEachKind() {
        Accepted word = Accepted.of("word", "other");
        return List.of(
                new Question.ShortAnswer("What?", word, Optional.of("So it is.")),
                new Question.Cloze("The ____ is here.", word, Optional.empty()),
                new Question.MultipleChoice(
                        "Which?",
                        List.of(
                                new Option("this", true, Optional.empty()),
                                new Option("that", false, Optional.of("because"))),
                        Optional.empty()),
                new Question.TrueFalse("So it is.", false, Optional.of("So it is not."), Optional.empty()),
                new Question.ListRecall("Name two.", List.of(word, Accepted.of("second")), false, 2, Optional.empty()),
                new Question.Ordering("In which order?", List.of("first", "second", "third"), Optional.empty()),
                new Question.Matching(
                        "What belongs together?", List.of(new Question.Matching.Pair("l", "r")), Optional.empty()),
                new Question.DateAnswer("When?", PartialDate.month(2021, 11), Optional.empty()),
                new Question.NumberAnswer(
                        "How many?", new BigDecimal("1.50"), "tonnes", new BigDecimal("0.1"), Optional.empty()));
    }

    private static Arbitrary<Question> shortAnswers() {
        return Combinators.combine(texts(), accepted(), maybe()).as(Question.ShortAnswer::new);
    }

    private static Arbitrary<Question> clozes() {
        return Combinators.combine(texts(), accepted(), maybe()).as(Question.Cloze::new);
    }

    private static Arbitrary<Question> choices() {
        Arbitrary<Option> options = Combinators.combine(texts(), Arbitraries.of(true, false), maybe())
                .as(Option::new);
        return Combinators.combine(texts(), options.list().ofMaxSize(6), maybe())
                .as(Question.MultipleChoice::new);
    }

    private static Arbitrary<Question> judgements() {
        return Combinators.combine(texts(), Arbitraries.of(true, false), maybe(), maybe())
                .as(Question.TrueFalse::new);
    }

    private static Arbitrary<Question> lists() {
        return Combinators.combine(
                        texts(),
                        accepted().list().ofMaxSize(6),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 6),
                        maybe())
                .as(Question.ListRecall::new);
    }

    private static Arbitrary<Question> orderings() {
        return Combinators.combine(texts(), texts().list().ofMaxSize(6), maybe())
                .as(Question.Ordering::new);
    }

    private static Arbitrary<Question> matchings() {
        Arbitrary<Question.Matching.Pair> pairs =
                Combinators.combine(texts(), texts()).as(Question.Matching.Pair::new);
        return Combinators.combine(texts(), pairs.list().ofMaxSize(6), maybe()).as(Question.Matching::new);
    }

    private static Arbitrary<Question> dates() {
        Arbitrary<PartialDate> dates = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 300).map(decade -> PartialDate.decade(decade * 10)),
                Arbitraries.integers().between(1, 3000).map(PartialDate::year),
                Combinators.combine(
                                Arbitraries.integers().between(1, 3000),
                                Arbitraries.integers().between(1, 12))
                        .as(PartialDate::month),
                net.jqwik.time.api.Dates.dates().map(PartialDate::day));
        return Combinators.combine(texts(), dates, maybe()).as(Question.DateAnswer::new);
    }

    private static Arbitrary<Question> numbers() {
        Arbitrary<BigDecimal> numbers = Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-20, 20))
                .as(BigDecimal::new);
        return Combinators.combine(texts(), numbers, texts(), numbers, maybe()).as(Question.NumberAnswer::new);
    }

    private static Arbitrary<Accepted> accepted() {
        return Combinators.combine(texts(), texts().list().ofMaxSize(4)).as(Accepted::new);
    }

    /** Any UTF-16 that is text: lone surrogates cannot be stored as UTF-8 and never reach a question. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().all().excludeChars(loneSurrogates()).ofMaxLength(40);
    }

    private static Arbitrary<Optional<String>> maybe() {
        return texts().optional();
    }

    private static char[] loneSurrogates() {
        char[] surrogates = new char[0xE000 - 0xD800];
        for (int i = 0; i < surrogates.length; i++) {
            surrogates[i] = (char) (0xD800 + i);
        }
        return surrogates;
    }
}
