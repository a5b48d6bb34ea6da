package org.readback.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readback.bank.written.WrittenQuestion;
import org.readback.web.Choice;
import org.readback.web.Texts;

/** Says what somebody else changed in a question while it was being edited. */
@ApplicationScoped
class Overtaking {
    private final WrittenList list;
    private final FilingChoices filingChoices;
    private final Texts texts;

    Overtaking(WrittenList list, FilingChoices filingChoices, Texts texts) {
        this.list = list;
        this.filingChoices = filingChoices;
        this.texts = texts;
    }

    @Transactional
    WritingView.Overtaken view(WrittenKind kind, WrittenQuestion now, Merge merge) {
        String language = filingChoices.language(now.topicId());
        Map<String, String> places = filingChoices.passages(texts.of(AuthoringMessages.class)).stream()
                .collect(Collectors.toMap(Choice::value, Choice::label));
        return new WritingView.Overtaken(
                list.nameOf(now.editorId()),
                merge.taken().stream()
                        .map(field -> shown(kind, field, language, places))
                        .toList(),
                merge.both().stream()
                        .map(field -> shown(kind, field, language, places))
                        .toList());
    }

    private WritingView.Changed shown(
            WrittenKind kind, Merge.Field field, String language, Map<String, String> places) {
        boolean ours = field.name().equals("truth") || field.name().startsWith(FormFields.RIGHT);
        return new WritingView.Changed(
                field.name(),
                label(kind, field.name()),
                ours ? "" : language,
                words(field.name(), field.before(), places),
                words(field.name(), field.theirs(), places),
                words(field.name(), field.mine(), places));
    }

    private String label(WrittenKind kind, String field) {
        AuthoringMessages say = texts.of(AuthoringMessages.class);
        int dot = field.indexOf('.');
        if (dot > 0) {
            String option = say.option(Integer.parseInt(field.substring(dot + 1)) + 1);
            return switch (field.substring(0, dot + 1)) {
                case FormFields.RIGHT -> option + ": " + say.optionRight();
                case FormFields.REASON -> option + ": " + say.reason();
                default -> option;
            };
        }
        return switch (field) {
            case "wording" ->
                switch (kind) {
                    case CLOZE -> say.sentence();
                    case TRUE_FALSE -> say.statement();
                    case SHORT_ANSWER, MULTIPLE_CHOICE -> say.theQuestion();
                };
            case "answer" -> say.rightAnswer();
            case "alsoRight" -> say.alsoRight();
            case Merge.OPTIONS -> say.options();
            case "truth" -> say.isItTrue();
            case "correction" -> say.correction();
            case "explanation" -> say.explanation();
            case "topic" -> say.topic();
            case "passage" -> say.passage();
            case "quote" -> say.quote();
            default -> throw new IllegalArgumentException("no field of the form: " + field);
        };
    }

    private String words(String field, String given, Map<String, String> places) {
        AuthoringMessages say = texts.of(AuthoringMessages.class);
        if (field.equals("truth") || field.startsWith(FormFields.RIGHT)) {
            return given.isEmpty() ? say.nothing() : Boolean.parseBoolean(given) ? say.isTrue() : say.isFalse();
        }
        if (field.equals("passage")) {
            return places.getOrDefault(given, given);
        }
        if (field.equals("topic")) {
            Choice topic = filingChoices.topics(List.of(given)).get(given);
            return topic == null ? given : topic.label();
        }
        return given.isEmpty() ? say.nothing() : given;
    }
}
