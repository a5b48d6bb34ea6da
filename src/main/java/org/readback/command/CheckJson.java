package org.readback.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.readback.bank.yaml.BankProblem;
import org.readback.generation.GeneratedQuestion;
import org.readback.generation.GenerationReport.NotMade;
import org.readback.question.lint.Reviewed;

/** The check of a bank for other programs. */
final class CheckJson {
    private CheckJson() {}

    static String of(BankCheck check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("faults", check.faults().stream().map(CheckJson::fault).toList());
        json.put("warnings", check.warnings().size());
        json.put("factsWithoutQuestion", check.neverAsked().size());
        json.put("reports", check.reports().stream().map(CheckJson::report).toList());
        return Json.of(json);
    }

    private static Map<String, Object> fault(BankProblem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", problem.file());
        if (problem.line() > 0) {
            json.put("line", problem.line());
            json.put("column", problem.column());
        }
        json.put("message", problem.message());
        return json;
    }

    private static Map<String, Object> report(BankCheck.Checked checked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", checked.report().id());
        json.put("title", checked.report().title());
        json.put("example", checked.report().example());
        json.put("facts", checked.facts().stream().map(CheckJson::fact).toList());
        return json;
    }

    private static Map<String, Object> fact(BankCheck.CheckedFact checked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", checked.fact().id());
        checked.place().ifPresent(place -> {
            json.put("file", place.file());
            json.put("line", place.line());
        });
        json.put("statement", checked.fact().statement());
        json.put("made", checked.made().stream().map(CheckJson::made).toList());
        json.put("partOf", checked.partOf().stream().map(CheckJson::name).toList());
        json.put("notMade", checked.notMade().stream().map(CheckJson::notMade).toList());
        return json;
    }

    private static Map<String, Object> name(GeneratedQuestion question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("family", question.family().id());
        json.put("slot", question.slot());
        json.put("fact", question.factId());
        return json;
    }

    private static Map<String, Object> made(GeneratedQuestion question) {
        Map<String, Object> json = name(question);
        json.put("stem", question.question().stem());
        json.put(
                "findings", question.findings().stream().map(CheckJson::finding).toList());
        return json;
    }

    private static Map<String, Object> finding(Reviewed reviewed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", reviewed.finding().ruleId());
        json.put("message", reviewed.finding().message());
        reviewed.waivedBecause().ifPresent(because -> json.put("acceptedBecause", because));
        return json;
    }

    private static Map<String, Object> notMade(NotMade none) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("family", none.family().id());
        if (!none.slot().isEmpty()) {
            json.put("slot", none.slot());
        }
        json.put("reason", ReasonWords.of(none.reason()));
        return json;
    }
}
