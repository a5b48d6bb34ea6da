package org.readback.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.readback.bank.yaml.FileText;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.PartialDate;
import org.readback.report.Quotation;
import org.readback.report.Value;
import org.readback.report.When;

/** Each refusal names the file, the line and what would be right. */
class BankReaderTest {
    private static final String NEW_FACT = """
              - id: growth
                kind: statement
                quote: Some say it grew in 2005.
                statement: Some say that the Club grew in 2005.
                subjects: [club]
                relation: founded
            """;

    @Test
    void aBankWithoutFaultIsRead() {
        FactBase base = new TinyBank().read().getFirst();
        assertThat(base.report().id()).isEqualTo("tiny");
        assertThat(base.report().passages())
                .extracting(passage -> passage.id() + " " + passage.heading())
                .containsExactly("p1 ", "p2 Later", "p3 Later");
        assertThat(base.facts().getFirst().quotation())
                .isEqualTo(new Quotation("p1", 0, 43, "Ann and Bob founded the Club (CLB) in 2001."));
        assertThat(base.facts().getFirst().object()).contains(new Value.Named("club"));
        assertThat(base.facts().getFirst().when()).contains(new When.At(PartialDate.year(2001)));
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "kind: dated-event", "kind: dated-evnt")
                        .change(TinyBank.FACTS, "object: club", "object: clib")
                        .change(TinyBank.REPORT, "title: Tiny Report\n", "")
                        .change(TinyBank.ENTITIES, "name: Bob", "nam: Bob")
                        .problems())
                .containsExactly(
                        "bank/tiny/entities.yaml:3:5: the key `name` is missing",
                        "bank/tiny/entities.yaml:3:29: unknown key `nam`; did you mean `name`?",
                        "bank/tiny/facts/all.yaml:4:11: unknown kind `dated-evnt`; did you mean `dated-event`?",
                        "bank/tiny/facts/all.yaml:9:13: unknown entity `clib`; did you mean `club`?",
                        "bank/tiny/report.yaml:1:1: the key `title` is missing");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestKnownOne() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "subjects: [ann, bob]", "subjekts: [ann, bob]")
                        .problems())
                .containsExactly(
                        "bank/tiny/facts/all.yaml:3:5: the key `subjects` is missing",
                        "bank/tiny/facts/all.yaml:7:5: unknown key `subjekts`; did you mean `subjects`?");
    }

    @Test
    void aValueOfTheWrongTypeIsRefused() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "statement: CLB stands for Club.", "statement: [CLB, Club]")
                        .change(TinyBank.FACTS, "subjects: [ann, bob]", "subjects: ann")
                        .change(TinyBank.FACTS, "subjects: [club]", "subjects: []")
                        .change(TinyBank.ENTITIES, "article: true", "article: yes")
                        .problems())
                .containsExactly(
                        "bank/tiny/entities.yaml:4:57: `article` is true or false, not `yes`",
                        "bank/tiny/facts/all.yaml:7:15: `subjects` is a list, not text",
                        "bank/tiny/facts/all.yaml:14:16: `statement` is text, not a list",
                        "bank/tiny/facts/all.yaml:15:15: `subjects` is a list of at least one entity: [china, russia]");
    }

    @Test
    void aListWhereAMapBelongsIsRefused() {
        assertThat(new TinyBank().with(TinyBank.RELATIONS, "- founded\n").problems())
                .containsExactly("bank/relations.yaml:1:1: expected a map with the keys relations, not a list");
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        String right = "; write it as finely as the text gives it: 1960s, 2014, 2021-11 or 2023-09-13";
        for (String wrong : new String[] {"2001-13", "2001-02-30", "1965s", "last year", "20011"}) {
            assertThat(new TinyBank()
                            .change(TinyBank.FACTS, "when: 2001", "when: " + wrong)
                            .problems())
                    .containsExactly("bank/tiny/facts/all.yaml:10:11: `" + wrong + "` is no date" + right);
        }
        assertThat(new TinyBank()
                        .change(TinyBank.REPORT, "2023-09-13", "2023-09")
                        .problems())
                .containsExactly("bank/tiny/report.yaml:3:12: `2023-09` is no day; write it as 2023-09-13");
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRefused() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "when: 2001", "when: {from: 2001, to: 1999}")
                        .problems())
                .containsExactly(
                        "bank/tiny/facts/all.yaml:10:28: the period ends before it starts; `from` comes before `to`");
    }

    @Test
    void aQuotationThatIsNotVerbatimIsRefusedWithTheNearestWords() {
        assertThat(new TinyBank()
                        .change(
                                TinyBank.FACTS,
                                "quote: Ann and Bob founded the Club",
                                "quote: Ann and Bob set up the Club")
                        .problems())
                .containsExactly(
                        "bank/tiny/facts/all.yaml:5:12: the quotation does not stand in the text word for word;"
                                + " nearest is bank/tiny/text.md line 1: “Ann and Bob founded the Club (CLB) in 2001”");
    }

    @Test
    void aQuotationThatCutsAWordIsRefused() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "quote: the Club (CLB)", "quote: he Club (CLB)")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("bank/tiny/facts/all.yaml:13:12: the quotation does not stand in the text word for word");
    }

    @Test
    void aQuotationUnlikeAnythingIsRefused() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "quote: the Club (CLB)", "quote: quite other words")
                        .problems())
                .containsExactly(
                        "bank/tiny/facts/all.yaml:13:12: the quotation does not stand in the text word for word;"
                                + " nothing there is like it");
    }

    @Test
    void aQuotationFromSeveralPassagesNeedsThePassage() {
        TinyBank bank = new TinyBank().change(TinyBank.FACTS, "quote: the Club (CLB)", "quote: The Club grew.");
        assertThat(bank.problems())
                .containsExactly("bank/tiny/facts/all.yaml:13:12: these words stand in several passages (p2, p3);"
                        + " quote more of the sentence or say which with `passage:`");
        bank.change(TinyBank.FACTS, "quote: The Club grew.", "quote: The Club grew.\n    passage: p3");
        assertThat(bank.read().getFirst().facts().get(1).quotation())
                .isEqualTo(new Quotation("p3", 13, 27, "The Club grew."));
        bank.change(TinyBank.FACTS, "passage: p3", "passage: p9");
        assertThat(bank.problems())
                .containsExactly("bank/tiny/facts/all.yaml:14:14: unknown passage `p9`; did you mean `p1`?");
    }

    @Test
    void anEntityThatDoesNotExistIsRefusedWithTheNearestOne() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "subjects: [ann, bob]", "subjects: [anne, zebra]")
                        .problems())
                .containsExactly(
                        "bank/tiny/facts/all.yaml:7:16: unknown entity `anne`; did you mean `ann`?",
                        "bank/tiny/facts/all.yaml:7:22: unknown entity `zebra`; known: ann, bob, club");
    }

    @Test
    void anUnknownRelationOrTopicOrFamilyIsRefused() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "relation: founded", "relation: funded\n    skip: [closze]")
                        .change(TinyBank.FACTS, "topic: past", "topic: pst")
                        .problems())
                .containsExactly(
                        "bank/tiny/facts/all.yaml:1:8: unknown topic `pst`; did you mean `past`?",
                        "bank/tiny/facts/all.yaml:8:15: unknown relation `funded`; did you mean `founded`?",
                        "bank/tiny/facts/all.yaml:9:12: unknown family `closze`; did you mean `cloze`?");
    }

    @Test
    void aFactMayHaveAnotherTopicThanItsFile() {
        TinyBank bank = new TinyBank()
                .add(TinyBank.REPORT, "  - {id: words, name: Words}\n")
                .change(TinyBank.FACTS, "kind: acronym", "kind: acronym\n    topic: words");
        assertThat(bank.read().getFirst().facts())
                .extracting(Fact::topicId)
                .contains("past")
                .contains("words");
        assertThat(bank.change(TinyBank.FACTS, "topic: words", "topic: wrods").problems())
                .singleElement()
                .asString()
                .endsWith("unknown topic `wrods`; did you mean `words`?");
    }

    @Test
    void anIdIsUsedOnce() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "id: acronym", "id: founding")
                        .change(TinyBank.ENTITIES, "id: bob", "id: ann")
                        .change(TinyBank.FACTS, "subjects: [ann, bob]", "subjects: [ann]")
                        .add(TinyBank.REPORT, "  - {id: past, name: Once more}\n")
                        .add(TinyBank.RELATIONS, "  - {id: founded, means: again}\n")
                        .problems())
                .containsExactly(
                        "bank/relations.yaml:4:10: a second relation `founded`; ids are unique",
                        "bank/tiny/entities.yaml:3:10: a second entity `ann`; ids are unique",
                        "bank/tiny/facts/all.yaml:11:9: a second fact `founding`, the first is in"
                                + " bank/tiny/facts/all.yaml line 3; ids are unique",
                        "bank/tiny/report.yaml:9:10: a second topic `past`; ids are unique");
    }

    @Test
    void aNameBelongsToOneEntity() {
        assertThat(new TinyBank()
                        .change(TinyBank.ENTITIES, "name: Bob", "name: Bob, aliases: [Robert, the  CLUB]")
                        .problems())
                .containsExactly("bank/tiny/entities.yaml:4:42: the name “Club” belongs to the entity `bob` already;"
                        + " one name means one entity");
    }

    @Test
    void factsThatWaitForEachOtherAreRefused() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "object: club", "object: club\n    after: [acronym]")
                        .change(TinyBank.FACTS, "object: {words: Club}", "object: {words: Club}\n    after: [founding]")
                        .problems())
                .containsExactly("bank/tiny/facts/all.yaml:10:12: `after` leads in a circle: acronym, founding wait for"
                        + " each other; one of them must come first");
    }

    @Test
    void aFactAfterAnUnknownOneIsRefused() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "object: club", "object: club\n    after: [acronim]")
                        .problems())
                .containsExactly("bank/tiny/facts/all.yaml:10:13: unknown fact `acronim`; did you mean `acronym`?");
    }

    @Test
    void factsThatContradictEachOtherAreRefused() {
        assertThat(new TinyBank().add(TinyBank.FACTS, """
                                  - id: founded-later
                                    kind: dated-event
                                    quote: Some say it grew in 2005.
                                    statement: Ann and Bob founded the Club in 2005.
                                    subjects: [ann, bob]
                                    relation: founded
                                    object: club
                                    when: 2005
                                """).problems())
                .containsExactly("bank/tiny/facts/all.yaml:23:15: contradicts `founding` in bank/tiny/facts/all.yaml"
                        + " line 3: same relation and subjects, another value, and neither time nor speaker to tell them"
                        + " apart; correct one, or give each a `qualifier` if both are true");
    }

    @Test
    void theOrderOfSubjectsTellsNoFactsApart() {
        assertThat(new TinyBank().add(TinyBank.FACTS, """
                                  - id: founded-later
                                    kind: dated-event
                                    quote: Some say it grew in 2005.
                                    statement: Bob and Ann founded the Club in 2005.
                                    subjects: [bob, ann]
                                    relation: founded
                                    object: club
                                    when: 2005
                                """).problems())
                .singleElement()
                .asString()
                .startsWith("bank/tiny/facts/all.yaml:23:15: contradicts `founding`");
    }

    @Test
    void anOwnQuestionOfASkippedFamilyIsRefusedBecauseNobodyWouldSeeIt() {
        assertThat(new TinyBank().change(TinyBank.FACTS, "object: club", """
                                object: club
                                    skip: [which]
                                    questions:
                                      - {family: which, slot: object, stem: "What did Ann and Bob found?"}\
                                """).problems())
                .containsExactly("bank/tiny/facts/all.yaml:10:11: `skip` keeps the fact's own question of the family"
                        + " `which` from being asked; take out one of the two");
    }

    @Test
    void factsToldApartBySpeakerDoNotContradictButNeedAQualifier() {
        String other = """
                  - id: founded-some-say
                    kind: claim
                    quote: Some say it grew in 2005.
                    statement: Some say that Ann and Bob founded the Club in 2005.
                    subjects: [ann, bob]
                    relation: founded
                    object: club
                    when: 2005
                    speaker: some
                """;
        assertThat(new TinyBank().add(TinyBank.FACTS, other).problems())
                .containsExactly("bank/tiny/facts/all.yaml:23:15: has the same relation and subjects as `founding` in"
                        + " bank/tiny/facts/all.yaml line 3; give each a `qualifier` to tell them apart");
        assertThat(new TinyBank()
                        .add(TinyBank.FACTS, other + "    qualifier: some-say\n")
                        .read())
                .hasSize(1);
    }

    @Test
    void aKindWithoutWhatItAsksForIsRefused() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "    when: 2001\n", "")
                        .change(TinyBank.FACTS, "kind: acronym", "kind: list")
                        .add(TinyBank.FACTS, NEW_FACT.replace("kind: statement", "kind: claim"))
                        .add(
                                TinyBank.FACTS,
                                NEW_FACT.replace("kind: statement", "kind: numeric")
                                        .replace("growth", "growth-number")
                                        .replace("founded", "stands-for\n    qualifier: number"))
                        .problems())
                .containsExactly(
                        "bank/tiny/facts/all.yaml:3:5: a fact of kind dated-event needs `when`",
                        "bank/tiny/facts/all.yaml:16:13: a fact of kind list needs `object: {list: […], complete: …}`",
                        "bank/tiny/facts/all.yaml:17:5: a fact of kind claim needs `speaker`",
                        "bank/tiny/facts/all.yaml:23:5: a fact of kind numeric needs `object: {number: …}`");
    }

    @Test
    void aListMustSayWhetherItIsAll() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "object: club", "object: [club, ann]")
                        .problems())
                .containsExactly("bank/tiny/facts/all.yaml:9:13: a list says whether it is all:"
                        + " {list: […], complete: true or false}");
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "object: club", "object: {list: [club]}")
                        .problems())
                .containsExactly(
                        "bank/tiny/facts/all.yaml:9:13: the key `complete` is missing",
                        "bank/tiny/facts/all.yaml:9:20: a list has two items or more; write a single one as the object");
    }

    @Test
    void aHedgeAndASpeakerMayNotGetLost() {
        assertThat(new TinyBank()
                        .add(TinyBank.FACTS, NEW_FACT + "    hedge: some say\n    speaker: many people\n")
                        .add(
                                TinyBank.FACTS,
                                NEW_FACT.replace("growth", "growth-again")
                                                .replace("that the Club", "the Club certainly")
                                                .replace("[club]", "[ann]")
                                        + "    hedge: it grew\n")
                        .problems())
                .containsExactly(
                        "bank/tiny/facts/all.yaml:21:16: the statement does not name its speaker, “many people”",
                        "bank/tiny/facts/all.yaml:21:16: the statement drops the hedge “some say”; keep it",
                        "bank/tiny/facts/all.yaml:24:12: the hedge does not stand in the quotation word for word",
                        "bank/tiny/facts/all.yaml:29:16: the statement drops the hedge “it grew”; keep it");
    }

    @Test
    void aFalsehoodThatIsTrueIsRefused() {
        assertThat(new TinyBank()
                        .change(
                                TinyBank.FACTS,
                                "object: club",
                                "object: club\n    false:\n      - {slot: object, value: the CLB, because: no}")
                        .problems())
                .containsExactly("bank/tiny/facts/all.yaml:11:7: “the CLB” is said to be false, but the facts say it is"
                        + " true");
    }

    @Test
    void ownQuestionsOfOneFamilyAndSlotOrATwistThatIsTrueAreRefused() {
        assertThat(new TinyBank().change(TinyBank.FACTS, "object: club", """
                                object: club
                                    questions:
                                      - {family: which, slot: object, stem: What was founded in 2001?}
                                      - {family: which, slot: object, stem: What did they found in 2001?}
                                      - {family: whch, slot: subject, stem: Who founded it in 2001?}
                                    twists:
                                      - statement: Ann and Bob founded the Club in 2001.
                                        because: no""").problems())
                .containsExactly(
                        "bank/tiny/facts/all.yaml:11:7: two questions of the family `which` for the slot `object`; give"
                                + " one another slot, a word of its own",
                        "bank/tiny/facts/all.yaml:11:7: unknown family `whch`; did you mean `which`?",
                        "bank/tiny/facts/all.yaml:15:7: a twist repeats the statement; it must say something false");
    }

    @Test
    void aKeyStandsOnce() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "object: club", "object: club\n    relation: founded")
                        .problems())
                .containsExactly("bank/tiny/facts/all.yaml:10:5: the key `relation` stands here already, in line 8;"
                        + " keep one");
    }

    @Test
    void tabsAreRefused() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "    object: club", "\tobject: club")
                        .problems())
                .containsExactly("bank/tiny/facts/all.yaml:9:1: a tab; YAML is indented with spaces");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = "entities:\n  - {id: caf\u00e9}\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new TinyBank().with(TinyBank.ENTITIES, latin).problems())
                .containsExactly("bank/tiny/entities.yaml:2:13: not valid UTF-8 from here on; save the file as UTF-8");
    }

    @Test
    void aYamlBombIsRefusedAtItsFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertThat(new TinyBank().with(TinyBank.ENTITIES, bomb.toString()).problems())
                .containsExactly(
                        "bank/tiny/entities.yaml:1:5: an anchor (`&`); write the words out, or in quotes if they are text");
    }

    @Test
    void aliasesTagsAndDeepNestingAreRefused() {
        assertThat(new TinyBank().with(TinyBank.ENTITIES, "entities: *all\n").problems())
                .containsExactly(
                        "bank/tiny/entities.yaml:1:11: an alias (`*`); write the words out, or in quotes if they"
                                + " are text");
        assertThat(new TinyBank()
                        .with(TinyBank.ENTITIES, "entities: !!java.net.URL [x]\n")
                        .problems())
                .containsExactly(
                        "bank/tiny/entities.yaml:1:11: a tag (`!`); write the value without it, or in quotes if"
                                + " it is text");
        assertThat(new TinyBank().with(TinyBank.ENTITIES, "[".repeat(100_000)).problems())
                .containsExactly("bank/tiny/entities.yaml:1:31: nested more than 30 deep");
    }

    @Test
    void aFileTooLargeIsRefused() {
        assertThat(new TinyBank()
                        .with(TinyBank.ENTITIES, new byte[FileText.MOST_BYTES + 1])
                        .problems())
                .containsExactly(
                        "bank/tiny/entities.yaml:1:1: the file has 20000001 bytes; at most 20000000 are read, so"
                                + " split it");
    }

    @Test
    void brokenYamlIsRefusedWhereItBreaks() {
        assertThat(new TinyBank()
                        .with(TinyBank.ENTITIES, "entities:\n  - {id: ann, type: person\n")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("bank/tiny/entities.yaml:3:1: not YAML: ");
        assertThat(new TinyBank().with(TinyBank.ENTITIES, "entities: \u0007\n").problems())
                .containsExactly("bank/tiny/entities.yaml:1:1: a character that does not print (U+0007); remove it");
    }

    @Test
    void anEmptyFileOrASecondDocumentIsRefused() {
        assertThat(new TinyBank().with(TinyBank.ENTITIES, " \n").problems())
                .containsExactly("bank/tiny/entities.yaml:1:1: the file is empty");
        assertThat(new TinyBank().with(TinyBank.ENTITIES, "# nothing\n").problems())
                .containsExactly("bank/tiny/entities.yaml:1:1: the file is empty");
        assertThat(new TinyBank().add(TinyBank.ENTITIES, "---\nentities: []\n").problems())
                .containsExactly(
                        "bank/tiny/entities.yaml:5:1: a second document; a file holds one, so remove the `---`");
    }

    @Test
    void aMissingOrForeignFileIsRefused() {
        assertThat(new TinyBank()
                        .without(TinyBank.ENTITIES)
                        .with("tiny/facts/more.yml", "x")
                        .problems())
                .containsExactly(
                        "bank/tiny/entities.yaml:1:1: the file is missing; every report has one",
                        "bank/tiny/facts/more.yml:1:1: no file of a report; those are report.yaml, text.md, entities.yaml"
                                + " and facts/*.yaml");
        assertThat(new TinyBank().without(TinyBank.RELATIONS).problems())
                .containsExactly("bank/relations.yaml:1:1: the file is missing; it lists the relations of facts");
        assertThat(new TinyBank().without(TinyBank.FACTS).problems())
                .containsExactly("bank/tiny/facts:1:1: no facts; write them in facts/*.yaml, a file for each topic");
    }

    @Test
    void anEmptyValueOrOneOfSeveralLinesIsRefused() {
        assertThat(new TinyBank()
                        .change(TinyBank.REPORT, "edition: first", "edition:")
                        .change(TinyBank.REPORT, "source: a shelf", "source: |\n  a\n  shelf")
                        .problems())
                .containsExactly(
                        "bank/tiny/report.yaml:4:9: `edition` is empty; give it a value or remove the key",
                        "bank/tiny/report.yaml:6:9: `source` is one line of text; fold it with `>-` instead of `|`");
    }

    @Test
    void anIdOfOtherCharactersIsRefused() {
        assertThat(new TinyBank()
                        .change(TinyBank.FACTS, "id: founding", "id: The Founding")
                        .problems())
                .containsExactly("bank/tiny/facts/all.yaml:3:9: `id` is lower-case words joined by hyphens, at most 64"
                        + " characters, not `The Founding`");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine() {
        TinyBank bank = new TinyBank();
        assertThat(bank.with(TinyBank.TEXT, "\uFEFFAnn and Bob founded the Club (CLB) in 2001.\r\n\r\nMore.\r\n")
                        .read()
                        .getFirst()
                        .report()
                        .passages())
                .extracting(passage -> passage.text())
                .containsExactly("Ann and Bob founded the Club (CLB) in 2001.", "More.");
    }
}
