package org.readback.study.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.review.card.BuryOrSuspension;
import org.readback.review.card.Card;
import org.readback.settings.StudyClock;
import org.readback.study.session.QuestionFlag;
import org.readback.web.Choice;
import org.readback.web.Pager;

/** A person's cards as lists show them. */
@ApplicationScoped
@Transactional
class MyCards {
    private final Person.Repository people;
    private final CardSearch search;
    private final Card.Repository cards;
    private final BuryOrSuspension.Repository aside;
    private final QuestionFlag.Repository flags;
    private final BankService bank;
    private final StudyClock clock;

    MyCards(
            Person.Repository people,
            CardSearch search,
            Card.Repository cards,
            BuryOrSuspension.Repository aside,
            QuestionFlag.Repository flags,
            BankService bank,
            StudyClock clock) {
        this.people = people;
        this.search = search;
        this.cards = cards;
        this.aside = aside;
        this.flags = flags;
        this.bank = bank;
        this.clock = clock;
    }

    /** A page of what was found. */
    record Found(List<CardLine> lines, Pager pager) {}

    Found find(long personId, CardFilter filter, int page) {
        LocalDate today = today(personId);
        List<String> found = search.find(personId, today, filter);
        String query = filter.query();
        Pager pager = Pager.of(found.size(), page, "/cards?" + query + (query.isEmpty() ? "" : "&") + "page=");
        return new Found(lines(personId, pager.rows(found)), pager);
    }

    /** Every question the person has a card for or has put aside, what is due first. */
    List<String> all(long personId) {
        return search.find(personId, today(personId), CardFilter.ALL);
    }

    /** These questions, in this order. */
    List<CardLine> lines(long personId, List<String> questionIds) {
        Map<String, Card> known = byQuestion(cards.of(personId, questionIds).stream(), Card::questionId);
        Map<String, BuryOrSuspension> putAside =
                byQuestion(aside.on(personId, questionIds, today(personId)).stream(), BuryOrSuspension::questionId);
        Set<String> flagged = flags.openOf(personId, questionIds);
        List<PublishedQuestion> questions = bank.current(questionIds);
        Map<String, Choice> labels =
                bank.topics(questions.stream().map(PublishedQuestion::topicId).toList());
        return questions.stream()
                .map(question -> CardLine.of(
                        question,
                        labels.get(question.topicId()).label(),
                        Optional.ofNullable(known.get(question.id())),
                        Optional.ofNullable(putAside.get(question.id())),
                        flagged.contains(question.id())))
                .toList();
    }

    /** What cards can be filed under. */
    List<Choice> topics() {
        return bank.topics();
    }

    private LocalDate today(long personId) {
        return clock.today(people.findById(personId));
    }

    private static <T> Map<String, T> byQuestion(Stream<T> rows, Function<T, String> question) {
        return rows.collect(Collectors.toMap(question, Function.identity()));
    }
}
