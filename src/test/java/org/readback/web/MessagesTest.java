package org.readback.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everything that pages say can be said in every language. */
class MessagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern EXPRESSION = Pattern.compile("\\{!.*?!}|\\{[^{}]*}", Pattern.DOTALL);
    private static final Pattern LITERAL_PARAMETER = Pattern.compile(
            "\\{#[^{}]*?\\b(?:label|hint|title|caption|legend)=(?:'[^']*\\p{L}[^']*'|\"[^\"]*\\p{L}[^\"]*\")");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");
    private static final Pattern NOT_SPOKEN = Pattern.compile("(?s)<(kbd|code|style)>.*?</\\1>|<[^<>]*>|&\\w+;");

    @TestFactory
    @DisplayName("what a template says comes from a message bundle")
    Stream<DynamicTest> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            TEMPLATES.relativize(file).toString(),
                            () -> assertThat(literals(file)).isEmpty()));
        }
    }

    @TestFactory
    @DisplayName("a bundle has each message in each language, with the same parameters, and no words beside them")
    Stream<DynamicTest> bundles() {
        JavaClasses classes = new ClassFileImporter().importPackages("org.readback");
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                .flatMap(bundle -> Stream.of(Language.values())
                        .map(language -> DynamicTest.dynamicTest(
                                bundle.getSimpleName() + " in " + language.label(), () -> complete(bundle, language))));
    }

    private static void complete(JavaClass bundle, Language language) throws IOException {
        Properties english = texts(bundle, Language.ENGLISH);
        Properties translated = texts(bundle, language);
        for (JavaMethod method : bundle.getMethods()) {
            assertThat(method.getAnnotationOfType(Message.class).value())
                    .as("words of %s beside its signature", method.getName())
                    .isEqualTo(Message.DEFAULT_VALUE);
            assertThat(english.stringPropertyNames())
                    .as("English of %s", method.getName())
                    .anyMatch(key -> key.equals(method.getName()) || key.startsWith(method.getName() + "_"));
        }
        assertThat(new TreeSet<>(translated.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(parameters(translated.getProperty(key))).as(key).isEqualTo(parameters(english.getProperty(key)));
        }
    }

    private static Properties texts(JavaClass bundle, Language language) throws IOException {
        String tag = language == Language.ENGLISH ? "" : "_" + language.tag();
        String file =
                "/messages/" + bundle.getAnnotationOfType(MessageBundle.class).value() + tag + ".properties";
        Properties texts = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    /** The names that a message fills in; which of them a condition asks about may differ. */
    private static TreeSet<String> parameters(String message) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{([a-zA-Z][\\w.]*)}").matcher(message);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> literals(Path template) throws IOException {
        String source = Files.readString(template);
        List<String> found = new ArrayList<>();
        Matcher parameter = LITERAL_PARAMETER.matcher(source);
        while (parameter.find()) {
            found.add(parameter.group());
        }
        String plain = EXPRESSION.matcher(source).replaceAll("");
        Matcher attribute = SPOKEN_ATTRIBUTE.matcher(plain);
        while (attribute.find()) {
            found.add(attribute.group(1));
        }
        found.addAll(List.of(NOT_SPOKEN.matcher(plain).replaceAll("\n").split("\n")));
        return found.stream()
                .map(String::strip)
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .filter(text -> !text.equals("Readback") && !text.equals("· Readback"))
                .toList();
    }
}
