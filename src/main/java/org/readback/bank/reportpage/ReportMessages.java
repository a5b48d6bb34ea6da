package org.readback.bank.reportpage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.readback.bank.store.QuestionKind;
import org.readback.report.FactKind;

/** What the pages about reports say around the reports' own words: the list, a report, its review sheet, a citation. */
@MessageBundle("report")
public interface ReportMessages {
    // --- the list and a report

    @Message("Reports")
    String reports();

    @Message("No reports yet.")
    String none();

    @Message("Reports appear here once the administrator adds one to the question bank and restarts the program.")
    String noneWhat();

    @Message(
            "{facts} {#if facts == 1}fact{#else}facts{/if}, {questions} {#if questions == 1}question{#else}questions{/if}")
    String size(long facts, long questions);

    @Message("This report is no longer in the question bank. Its questions are no longer asked.")
    String retired();

    @Message("Review sheet: every sentence with its questions")
    String toSheet();

    @Message("Underlined words are what facts and questions rest on.")
    String marked();

    @Message("{count} {#if count == 1}fact{#else}facts{/if}")
    String facts(int count);

    // --- where an answer stands

    @Message("as of")
    String asOf();

    // --- the review sheet

    @Message("Review sheet")
    String sheet();

    @Message("Review sheet:")
    String sheetOf();

    @Message("Back to the report")
    String toText();

    @Message("Facts")
    String factsHead();

    @Message("Questions")
    String questionsHead();

    @Message("Open findings")
    String findings();

    @Message("{count} accepted")
    String accepted(long count);

    @Message("Sentences without a question")
    String silent();

    @Message("Before the first heading")
    String beforeHeadings();

    @Message("No question")
    String noQuestion();

    @Message("Fact")
    String fact();

    @Message(
            "{#when kind}{#is DATED_EVENT}dated event{#is DATED_NAME}dated name{#is ACRONYM}acronym{#is DEFINITION}definition"
                    + "{#is MEMBERSHIP}membership{#is LIST}list{#is CLAIM}claim{#is CAUSE}cause{#is COMPARISON}comparison"
                    + "{#is COUNTERFACTUAL}counterfactual{#is QUOTED_NAME}quoted name{#is NUMERIC}numeric{#is STATEMENT}statement"
                    + "{/when}")
    String factKind(FactKind kind);

    @Message("rests on")
    String restsOn();

    @Message("Written by instructors")
    String written();

    /** A kind of question. */
    @Message("{#when kind}{#is SHORT_ANSWER}Short answer{#is CLOZE}Cloze{#is MULTIPLE_CHOICE}Multiple choice"
            + "{#is TRUE_FALSE}True or false{#is LIST_RECALL}List{#is ORDERING}Ordering{#is MATCHING}Matching{#is DATE}Date"
            + "{#is NUMBER}Number{/when}")
    String kind(QuestionKind kind);

    @Message("Right:")
    String right();

    @Message("Wrong:")
    String wrong();

    @Message("no reason given")
    String noReason();

    @Message("no correction given")
    String noCorrection();

    @Message("Error")
    String error();

    @Message("Warning")
    String warning();

    /** A finding that somebody has accepted. */
    @Message("Accepted")
    String waived();

    @Message("Read on in the report")
    String readOn();

    @Message("Open the report")
    String openReport();

    @Message("Contents")
    String contents();
}
