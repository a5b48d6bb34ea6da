package org.readback.bank.reportpage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.readback.bank.store.QuestionKind;
import org.readback.report.FactKind;

/** What the pages about reports say around the reports' own words: the list, a report, its review sheet, a citation. */
@MessageBundle("report")
public interface ReportMessages {
    // --- the list and a report

    @Message
    String reports();

    @Message
    String none();

    @Message
    String noneWhat();

    @Message
    String size(long facts, long questions);

    @Message
    String retired();

    @Message
    String toSheet();

    @Message
    String marked();

    @Message
    String facts(int count);

    // --- where an answer stands

    @Message
    String asOf();

    // --- the review sheet

    @Message
    String sheet();

    @Message
    String sheetOf();

    @Message
    String toText();

    @Message
    String factsHead();

    @Message
    String questionsHead();

    @Message
    String findings();

    @Message
    String accepted(long count);

    @Message
    String silent();

    @Message
    String beforeHeadings();

    @Message
    String noQuestion();

    @Message
    String fact();

    @Message
    String factKind(FactKind kind);

    @Message
    String restsOn();

    @Message
    String written();

    /** A kind of question. */
    @Message
    String kind(QuestionKind kind);

    @Message
    String right();

    @Message
    String wrong();

    @Message
    String noReason();

    @Message
    String noCorrection();

    @Message
    String error();

    @Message
    String warning();

    /** A finding that somebody has accepted. */
    @Message
    String waived();

    @Message
    String readOn();

    @Message
    String openReport();

    @Message
    String contents();
}
