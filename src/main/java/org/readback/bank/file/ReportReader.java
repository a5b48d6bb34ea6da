package org.readback.bank.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.bank.yaml.Fields;
import org.readback.bank.yaml.Problems;
import org.readback.bank.yaml.Yaml;
import org.readback.report.Report;
import org.readback.report.Topic;

/** Reads {@code report.yaml}: what the document is, and the topics its questions are filed under. */
final class ReportReader {
    private static final String USUALLY_CALLED = "the report";

    static final Set<String> FILE =
            Set.of("title", "called", "publisher", "published", "edition", "language", "source", "example", "topics");
    static final Set<String> TOPIC = Set.of("id", "name");

    private ReportReader() {}

    static Optional<Report> read(String id, String file, byte[] bytes, ReportText text, Problems problems) {
        return Yaml.read(file, bytes, problems)
                .flatMap(node -> Fields.of(node, FILE, problems))
                .map(fields -> new Report(
                        id,
                        fields.text("title"),
                        fields.optionalText("called").orElse(USUALLY_CALLED),
                        fields.text("publisher"),
                        new Dates(problems).day(fields, "published"),
                        fields.text("edition"),
                        fields.text("language"),
                        fields.text("source"),
                        fields.flag("example"),
                        text.passages(),
                        topics(fields, problems)));
    }

    /** Stands in for a report that could not be read, so that its facts are still checked. */
    static Report unreadable(String id) {
        return new Report(id, "", USUALLY_CALLED, "", LocalDate.EPOCH, "", "", "", false, List.of(), List.of());
    }

    private static List<Topic> topics(Fields fields, Problems problems) {
        fields.required("topics");
        List<Topic> topics = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields each : fields.each("topics", TOPIC, each -> each)) {
            Topic topic = new Topic(each.id("id"), each.text("name"));
            if (!ids.add(topic.id())) {
                problems.add(each.placeOf("id"), "a second topic `" + topic.id() + "`; ids are unique");
            }
            topics.add(topic);
        }
        return topics;
    }
}
