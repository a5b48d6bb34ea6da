package org.readback.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A source document in one edition, with its text.
 *
 * @param id the folder of the report in the question bank, e.g. {@code china-russia-2023}
 * @param title the title as its publisher gives it
 * @param called how questions call it in a sentence, e.g. {@code the report}
 * @param publisher who published the report
 * @param publishedOn the date of this edition: every answer is true as of this day
 * @param edition which text this is, e.g. an excerpt, and from where
 * @param language BCP 47 tag of the text
 * @param source a citation or address of the text
 * @param example whether it ships only as an example, which a team can switch off
 * @param passages the paragraphs in reading order
 * @param topics the topics its questions are filed under, in teaching order
 */
public record Report(
        String id,
        String title,
        String called,
        String publisher,
        LocalDate publishedOn,
        String edition,
        String language,
        String source,
        boolean example,
        List<Passage> passages,
        List<Topic> topics) {
    public Report {
        passages = List.copyOf(passages);
        topics = List.copyOf(topics);
    }
}
