package org.readback.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readback.generation.distractor.KnownTruths;
import org.readback.generation.words.Names;
import org.readback.question.lint.Finding;
import org.readback.question.lint.Level;
import org.readback.question.lint.Reviewed;
import org.readback.report.Fact;
import org.readback.report.FactBase;

/** Makes questions from facts. The same facts and wording give the same questions, whatever the order of the facts. */
public final class Generator {
    private final FactBase base;
    private final Wording wording;
    private final QuestionCheck check;
    private final Questions questions;
    private final Waivers waivers;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Draft, List<Reviewed>> warnings = new IdentityHashMap<>();
    private final List<GenerationReport.NotMade> notMade = new ArrayList<>();

    private Generator(FactBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
        Names names = new Names(base);
        KnownTruths truths = new KnownTruths(base, names);
        this.check = new QuestionCheck(base, truths);
        this.questions = new Questions(base, names, truths);
        this.waivers = new Waivers(wording);
    }

    /**
     * The questions in order of introduction.
     *
     * @throws IdentityClash where two facts give the same question
     */
    public static List<GeneratedQuestion> generate(FactBase base, Wording wording) {
        return report(base, wording).questions();
    }

    /**
     * The questions, and those that were not made with the reason.
     *
     * @throws IdentityClash where two facts give the same question
     */
    public static GenerationReport report(FactBase base, Wording wording) {
        return new Generator(base, wording).run();
    }

    private GenerationReport run() {
        Asking asking = new Asking(base, wording);
        for (Fact fact : base.facts()) {
            for (Family family : Family.ofOneFact()) {
                asking.of(fact, family)
                        .forEach(sought -> keep(
                                fact,
                                family,
                                sought.slot(),
                                sought.asked().flatMap(asked -> make(fact, family, asked))));
            }
        }
        Stream.concat(new AcrossEvents(base, wording).all(), new AcrossAcronyms(base, wording).all())
                .forEach(across -> keep(across.fact(), across.family(), across.slot(), across.draft()));
        return new GenerationReport(numbered(Introduction.order(base, drafts)), notMade);
    }

    private Outcome<Draft> make(Fact fact, Family family, Asked asked) {
        return questions
                .make(fact, family, asked, Identity.seed(id(fact, family, asked.slot())))
                .map(made -> new Draft(fact, List.of(), family, asked.slot(), made.question(), made.key()));
    }

    private void keep(Fact fact, Family family, String slot, Outcome<Draft> outcome) {
        switch (outcome) {
            case Outcome.Found<Draft>(Draft draft) -> keepIfFlawless(draft);
            case Outcome.None<Draft>(Reason reason) ->
                notMade.add(new GenerationReport.NotMade(fact.id(), family, slot, reason));
        }
    }

    private void keepIfFlawless(Draft draft) {
        List<Finding> findings = check.findings(draft.fact(), draft.slot(), draft.question());
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .toList();
        errors.forEach(error -> notMade.add(new GenerationReport.NotMade(
                draft.fact().id(), draft.family(), draft.slot(), new Reason.Fault(error.ruleId(), error.message()))));
        if (errors.isEmpty()) {
            drafts.add(draft);
            warnings.put(
                    draft,
                    findings.stream()
                            .map(finding -> waivers.review(draft.fact(), draft.family(), finding))
                            .toList());
        }
    }

    private String id(Fact fact, Family family, String slot) {
        return Identity.of(base.report().id(), wording.language(), fact, family, slot);
    }

    private List<GeneratedQuestion> numbered(List<Draft> ordered) {
        List<GeneratedQuestion> numbered = new ArrayList<>();
        Map<String, Draft> byId = new HashMap<>();
        for (Draft draft : ordered) {
            String id = id(draft.fact(), draft.family(), draft.slot());
            Draft other = byId.putIfAbsent(id, draft);
            if (other != null) {
                throw new IdentityClash(other, draft);
            }
            numbered.add(new GeneratedQuestion(
                    id,
                    Identity.sha256Hex(draft.key()),
                    Identity.sha256Hex(Content.of(draft.question())),
                    draft.question(),
                    draft.family(),
                    draft.slot(),
                    draft.fact().id(),
                    draft.others().stream().map(Fact::id).toList(),
                    draft.fact().topicId(),
                    numbered.size(),
                    warnings.get(draft)));
        }
        return numbered;
    }
}
