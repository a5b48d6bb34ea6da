package org.readback.bank.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into {@link YamlNode}s, from the parser's events. It takes a plain part of YAML only: no
 * anchors and aliases (which make YAML bombs), no tags, no tabs, no repeated keys, one document.
 */
public final class Yaml {
    private static final int DEEPEST = 30;

    private final String file;
    private final Problems problems;
    private final Iterator<Event> events;

    private Yaml(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(FileText.MOST_BYTES)
                .setParseComments(false)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /**
     * Reads a file.
     *
     * @param file its name in messages
     * @return empty where it is no YAML of our kind, the problems noted
     */
    public static Optional<YamlNode> read(String file, byte[] bytes, Problems problems) {
        return FileText.of(file, bytes, problems).flatMap(text -> parse(file, text, problems));
    }

    private static Optional<YamlNode> parse(String file, String text, Problems problems) {
        if (text.indexOf('\t') >= 0) {
            noteTabs(file, text, problems);
            return Optional.empty();
        }
        try {
            return new Yaml(file, text, problems).document();
        } catch (Refused refused) {
            problems.add(refused.place, refused.getMessage());
        } catch (MarkedYamlEngineException wrong) {
            Place place = wrong.getProblemMark()
                    .or(wrong::getContextMark)
                    .map(mark -> at(file, mark))
                    .orElse(Place.startOf(file));
            problems.add(place, "not YAML: " + Shown.shortly(String.valueOf(wrong.getProblem())));
        } catch (ReaderException wrong) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(wrong.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            problems.add(
                    new Place(file, line, 1),
                    String.format("a character that does not print (U+%04X); remove it", wrong.getCodePoint()));
        } catch (YamlEngineException wrong) {
            problems.add(Place.startOf(file), "not YAML: " + Shown.shortly(String.valueOf(wrong.getMessage())));
        }
        return Optional.empty();
    }

    private static void noteTabs(String file, String text, Problems problems) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int tab = lines[i].indexOf('\t');
            if (tab >= 0) {
                problems.add(new Place(file, i + 1, tab + 1), "a tab; YAML is indented with spaces");
            }
        }
    }

    private Optional<YamlNode> document() {
        events.next(); // stream start
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw new Refused(Place.startOf(file), "the file is empty");
        }
        YamlNode node = node(events.next(), 1);
        events.next(); // document end
        Event next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw new Refused(placeOf(next), "a second document; a file holds one, so remove the `---`");
        }
        return Optional.of(node);
    }

    private YamlNode node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new Refused(placeOf(event), "nested more than " + DEEPEST + " deep");
        }
        refuseAnchorsAndTags(event);
        return switch (event) {
            case ScalarEvent scalar -> new YamlNode.Text(placeOf(event), textOf(scalar));
            case SequenceStartEvent _ -> sequence(placeOf(event), depth);
            case MappingStartEvent _ -> mapping(placeOf(event), depth);
            default -> throw new Refused(placeOf(event), "not YAML: " + event.getEventId());
        };
    }

    private YamlNode sequence(Place place, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(place, items);
    }

    private YamlNode mapping(Place place, int depth) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event, depth + 1) instanceof YamlNode.Text key)) {
                throw new Refused(placeOf(event), "a key is a word, not a list or a map");
            }
            YamlNode value = node(events.next(), depth + 1);
            YamlNode.Entry first = entries.putIfAbsent(key.text(), new YamlNode.Entry(key.place(), value));
            if (first != null) {
                problems.add(
                        key.place(),
                        "the key `" + Shown.shortly(key.text()) + "` stands here already, in line "
                                + first.keyPlace().line() + "; keep one");
            }
        }
        return new YamlNode.Mapping(place, entries);
    }

    private void refuseAnchorsAndTags(Event event) {
        if (event instanceof AliasEvent) {
            throw new Refused(placeOf(event), "an alias (`*`); write the words out, or in quotes if they are text");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Refused(placeOf(event), "an anchor (`&`); write the words out, or in quotes if they are text");
        }
        boolean tagged = switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case SequenceStartEvent sequence -> sequence.getTag().isPresent();
            case MappingStartEvent mapping -> mapping.getTag().isPresent();
            default -> false;
        };
        if (tagged) {
            throw new Refused(placeOf(event), "a tag (`!`); write the value without it, or in quotes if it is text");
        }
    }

    private static String textOf(ScalarEvent scalar) {
        return scalar.getValue().strip();
    }

    private Place placeOf(Event event) {
        return event.getStartMark().map(mark -> at(file, mark)).orElse(Place.startOf(file));
    }

    private static Place at(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Ends the reading of one file at something after which the rest cannot be understood. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        Refused(Place place, String message) {
            super(message, null, false, false);
            this.place = place;
        }
    }
}
