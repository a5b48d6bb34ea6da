package org.readback.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.generation.Family;
import org.readback.report.EntityType;
import org.readback.report.FactKind;
import org.readback.report.Slot;

/** The JSON Schemas are for editors; the reader decides. The two must not drift apart. */
class SchemaTest {
    private static final Path BANK = Path.of("question-bank");

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void theShippedBankFitsTheSchema(Path file) throws IOException {
        assertThat(validate(schemaOf(file), Files.readString(file))).isEmpty();
    }

    @Test
    void everySchemaRefusesAnUnknownKey() {
        assertThat(validate("relations", "relations: []\nunknwon: 1\n")).hasSize(1);
        assertThat(validate("relations", "relations: [{id: a, means: b, unknwon: 1}]\n"))
                .hasSize(1);
        assertThat(validate("entities", "entities: [{id: a, type: place, name: A, unknwon: 1}]\n"))
                .hasSize(1);
        assertThat(validate("report", REPORT)).isEmpty();
        assertThat(validate("report", REPORT + "unknwon: 1\n")).hasSize(1);
        assertThat(validate("facts", FACTS)).isEmpty();
        assertThat(validate("facts", FACTS + "    unknwon: 1\n")).hasSize(1);
        assertThat(validate("facts", FACTS + "    twists: [{statement: a, because: b, unknwon: 1}]\n"))
                .hasSize(1);
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() {
        assertThat(validate("facts", FACTS + "    when: 2001/12\n")).isNotEmpty();
        assertThat(validate("facts", FACTS + "    object: {list: [a, b]}\n")).isNotEmpty();
        assertThat(validate("facts", FACTS.replace("kind: list", "kind: lists")))
                .isNotEmpty();
        assertThat(validate("facts", FACTS.replace("    subjects: [a]\n", ""))).isNotEmpty();
    }

    @Test
    void theWordsAreThoseOfTheReader() {
        JsonNode facts = read("facts");
        assertThat(words(facts.at("/$defs/family/enum")))
                .isEqualTo(Arrays.stream(Family.values()).map(Family::id).toList());
        assertThat(words(facts.at("/$defs/fact/properties/kind/enum"))).isEqualTo(words(FactKind.class));
        assertThat(words(facts.at("/$defs/fact/properties/false/items/properties/slot/enum")))
                .isEqualTo(words(Slot.class));
        assertThat(words(read("entities").at("/properties/entities/items/properties/type/enum")))
                .isEqualTo(words(EntityType.class));
        assertThat(words(read("relations").at("/properties/relations/items/properties/functional/items/enum")))
                .isEqualTo(words(Slot.class));
    }

    @Test
    void theKeysAreThoseOfTheReader() {
        assertThat(keys(read("facts"))).isEqualTo(FactsReader.FILE);
        assertThat(keys(read("facts").at("/$defs/fact"))).isEqualTo(FactsReader.FACT);
        assertThat(keys(read("facts").at("/$defs/fact/properties/questions/items")))
                .isEqualTo(FactsReader.WORDING);
        assertThat(keys(read("facts").at("/$defs/fact/properties/twists/items")))
                .isEqualTo(FactsReader.TWIST);
        assertThat(keys(read("facts").at("/$defs/fact/properties/false/items"))).isEqualTo(FactsReader.FALSE);
        assertThat(keys(read("facts").at("/$defs/fact/properties/waivers/items")))
                .isEqualTo(FactsReader.WAIVER);
        assertThat(keys(read("entities").at("/properties/entities/items"))).isEqualTo(EntitiesReader.ENTITY);
        assertThat(keys(read("report"))).isEqualTo(ReportReader.FILE);
        assertThat(keys(read("report").at("/properties/topics/items"))).isEqualTo(ReportReader.TOPIC);
        assertThat(keys(read("relations").at("/properties/relations/items"))).isEqualTo(RelationsReader.RELATION);
    }

    private static final String REPORT = """
            title: a
            publisher: b
            published: "2023-09-13"
            edition: c
            language: en
            source: d
            topics: [{id: e, name: f}]
            """;

    private static final String FACTS = """
            topic: a
            facts:
              - id: a
                kind: list
                quote: a
                statement: a
                subjects: [a]
                relation: a
            """;

    private static Stream<Path> yamlFiles() throws IOException {
        try (Stream<Path> files = Files.walk(BANK)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("wording.yaml"))
                    .toList()
                    .stream();
        }
    }

    private static String schemaOf(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "");
        return Set.of("relations", "report", "entities").contains(name) ? name : "facts";
    }

    private static List<Error> validate(String schema, String yaml) {
        Schema loaded = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(schema).toString());
        return loaded.validate(yaml, InputFormat.YAML);
    }

    private static JsonNode read(String schema) {
        try {
            return new ObjectMapper()
                    .readTree(BANK.resolve("schema/" + schema + ".schema.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.at("/properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> words(JsonNode list) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .map(i -> list.get(i).asText())
                .toList();
    }

    private static List<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
