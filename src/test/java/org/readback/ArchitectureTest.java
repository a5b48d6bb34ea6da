package org.readback;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readback.memory.schedule.StudyCalendar;
import org.readback.web.Language;

/** The arrows between the packages, and what keeps the pure ones pure. */
class ArchitectureTest {

    private static final Set<String> PURE = Set.of("report", "question", "generation", "memory");

    /** Each folder and the folders it builds on. Whoever builds on a folder may use what that one builds on. */
    private static final Map<String, List<String>> ARROWS = arrows();

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.readback");

    private static Map<String, List<String>> arrows() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("report", List.of());
        // Answers and questions speak of the report's dates.
        arrows.put("question", List.of("report"));
        arrows.put("question/grading", List.of("question"));
        arrows.put("question/lint", List.of("question/grading"));
        arrows.put("generation/words", List.of("question/lint"));
        arrows.put("generation/distractor", List.of("generation/words"));
        arrows.put("generation", List.of("generation/distractor"));
        arrows.put("memory/basics", List.of());
        arrows.put("memory/model", List.of("memory/basics"));
        arrows.put("memory/schedule", List.of("memory/model"));
        arrows.put("memory/evaluation", List.of("memory/schedule"));
        arrows.put("memory/fit", List.of("memory/evaluation"));
        arrows.put("memory/plan", List.of("memory/evaluation"));
        arrows.put("database", List.of());
        arrows.put("backup", List.of("database"));
        arrows.put("web", List.of());
        arrows.put("web/request", List.of("web"));
        arrows.put("web/error", List.of("web"));
        arrows.put("web/format", List.of("web", "memory/schedule"));
        // Everyone who does something is a person, so every feature may ask who that is.
        arrows.put("account/person", List.of("web/request", "web/error"));
        arrows.put("account/credential", List.of("account/person"));
        arrows.put("account/audit", List.of("account/person"));
        arrows.put("account/signin", List.of("account/credential", "account/audit"));
        arrows.put("account/admin", List.of("account/signin"));
        arrows.put("account/own", List.of("account/admin"));
        arrows.put("bank/yaml", List.of());
        arrows.put("bank/file", List.of("bank/yaml", "generation"));
        arrows.put("bank/store", List.of("generation", "account/person"));
        arrows.put("bank/load", List.of("bank/file", "bank/store"));
        arrows.put("bank/read", List.of("bank/store"));
        arrows.put("bank/written", List.of("bank/load", "bank/read"));
        arrows.put("bank/reportpage", List.of("bank/load", "bank/read"));
        arrows.put("settings", List.of("memory/schedule", "bank/read"));
        // What a person gave, what became of it, and what follows from it.
        arrows.put("review/answer", List.of("memory/basics", "bank/read"));
        arrows.put("review/log", List.of("memory/evaluation", "review/answer"));
        arrows.put("review/card", List.of("memory/schedule", "bank/store"));
        arrows.put("review/learner", List.of("memory/fit", "settings", "review/log", "review/card"));
        arrows.put("review/pace", List.of("settings", "review/log"));
        arrows.put("review/tally", List.of("review/log"));
        arrows.put("review/record", List.of("memory/plan", "review/learner", "review/pace", "review/tally"));
        arrows.put("study/queue", List.of("memory/plan", "review/learner"));
        arrows.put("study/absence", List.of("study/queue"));
        arrows.put("study/session", List.of("web/format", "review/record", "study/queue"));
        arrows.put("study/preview", List.of("study/session"));
        arrows.put("study/quiz", List.of("study/session"));
        arrows.put("study/cards", List.of("account/audit", "study/session", "bank/reportpage"));
        arrows.put("progress/figure", List.of("account/audit", "web/format", "review/learner", "review/tally"));
        arrows.put("progress/fit", List.of("progress/figure"));
        arrows.put("reminder", List.of("study/session", "account/own"));
        // Item statistics read how questions did in the log.
        arrows.put("authoring", List.of("account/audit", "bank/written", "study/session"));
        arrows.put("briefing", List.of("study/session"));
        arrows.put("team", List.of("account/audit", "study/session", "briefing"));
        // The program's commands read files; they start no server and open no database.
        arrows.put("command", List.of("database", "memory/fit", "bank/file"));
        // Simulated people use everything, and nothing uses them.
        arrows.put("demo", List.of("team", "review/record", "account/admin"));
        return arrows;
    }

    @Test
    @DisplayName("every folder is one that is drawn")
    void packagesAreKnown() {
        Set<String> unknown = new TreeSet<>();
        PRODUCTION.forEach(type -> {
            boolean word = type.getSimpleName().equals("package-info");
            if (!word && !type.getPackageName().equals("org.readback") && !ARROWS.containsKey(folder(type))) {
                unknown.add(type.getPackageName());
            }
        });
        assertThat(unknown).isEmpty();
    }

    @TestFactory
    @DisplayName("a folder uses only what it builds on")
    Stream<DynamicTest> packagesFollowTheArrows() {
        return ARROWS.keySet().stream()
                .map(name ->
                        DynamicTest.dynamicTest(name, () -> arrowsFrom(name).check(PRODUCTION)));
    }

    @TestFactory
    @DisplayName("a pure package is plain Java")
    Stream<DynamicTest> purePackagesArePlainJava() {
        return PURE.stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> plainJava("org.readback." + name).check(PRODUCTION)));
    }

    @TestFactory
    @DisplayName("a pure package has no clock, no zone of the machine and no unseeded randomness")
    Stream<DynamicTest> purePackagesAreDeterministic() {
        return PURE.stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> deterministic("org.readback." + name).check(PRODUCTION)));
    }

    @Test
    @DisplayName("no class needs one that needs it, but for a sealed type and its cases")
    void classesFormNoCircle() {
        noCircleOfClasses().check(PRODUCTION);
    }

    @Test
    @DisplayName("no folder needs one that needs it")
    void foldersFormNoCircle() {
        noCircleOfFolders().check(PRODUCTION);
    }

    @Test
    @DisplayName(
            "no class needs one of another folder that is not public, which a compiler lets pass where a type is inferred")
    void classesSeeWhatTheyNeed() {
        assertThat(PRODUCTION.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(need -> hidden(need.getTargetClass().getBaseComponentType(), need.getOriginClass()))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    private static boolean hidden(JavaClass needed, JavaClass from) {
        return needed.getPackageName().startsWith("org.readback")
                && !needed.getPackageName().equals(from.getPackageName())
                && !needed.getModifiers().contains(JavaModifier.PUBLIC);
    }

    @Test
    @DisplayName("a circle of folders is caught, and an arrow that is not drawn")
    void foldersAreCaught() {
        JavaClasses offenders = new ClassFileImporter().importPackages("org.readback.circle..");
        assertThat(noCircleOfFolders().evaluate(offenders).getFailureReport().getDetails())
                .singleElement(STRING)
                .contains("circle.left", "circle.right");
        Set<String> left = Set.of("circle/left");
        assertThat(usesOnly("circle/left", left).evaluate(offenders).hasViolation())
                .isTrue();
        Set<String> both = Set.of("circle/left", "circle/right");
        assertThat(usesOnly("circle/left", both).evaluate(offenders).hasViolation())
                .isFalse();
    }

    @Test
    @DisplayName("a circle of classes is caught, a sealed type and its cases are none")
    void circlesAreCaught() {
        JavaClasses offenders = new ClassFileImporter().importPackages("org.readback.circle");
        assertThat(noCircleOfClasses().evaluate(offenders).getFailureReport().getDetails())
                .singleElement(STRING)
                .contains("Egg", "Hen")
                .doesNotContain("Bird", "Swan");
    }

    @Test
    @DisplayName("the rules catch what they forbid")
    void rulesBite() {
        JavaClasses offender = new ClassFileImporter().importClasses(Impure.class);
        assertThat(deterministic("org.readback")
                        .evaluate(offender)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.contains("Instant.now()"))
                .anyMatch(line -> line.contains("LocalDate.now()"))
                .anyMatch(line -> line.contains("Random.<init>()"))
                .anyMatch(line -> line.contains("Math.random()"))
                .noneMatch(line -> line.contains("Random.<init>(long)"));
        assertThat(plainJava("org.readback").evaluate(offender).hasViolation()).isTrue();
    }

    @Test
    @DisplayName("a person's study days come from their settings, so that they begin when the person chose")
    void calendarsOfPeople() {
        ownCalendars().check(PRODUCTION);
        assertThat(ownCalendars()
                        .evaluate(new ClassFileImporter().importClasses(OwnCalendar.class))
                        .hasViolation())
                .isTrue();
    }

    /** Simulated people have the defaults, and the command line names the start of its days. */
    private static ArchRule ownCalendars() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("org.readback.memory..", "org.readback.demo..", "org.readback.command..")
                .and()
                .doNotHaveFullyQualifiedName("org.readback.settings.StudySettings")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "a study calendar is made",
                        access -> access.getTargetOwner().isEquivalentTo(StudyCalendar.class)
                                && access.getName().equals("<init>")));
    }

    @Test
    @DisplayName("no class but the list of languages asks for one of them by name, but for English, the default")
    void languages() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Language.class)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "a language is named",
                        access -> access.getTarget() instanceof AccessTarget.FieldAccessTarget field
                                && (field.getOwner().isEquivalentTo(Language.class)
                                                && field.getRawType().isEquivalentTo(Language.class)
                                        || field.getOwner().isEquivalentTo(Locale.class)
                                                && field.getRawType().isEquivalentTo(Locale.class))
                                && !Set.of("ENGLISH", "ROOT").contains(field.getName())))
                .check(PRODUCTION);
    }

    private static ArchRule arrowsFrom(String name) {
        Set<String> reachable = new TreeSet<>();
        reach(name, reachable);
        return usesOnly(name, reachable).because(name + " builds on " + ARROWS.get(name) + " only");
    }

    private static ArchRule usesOnly(String name, Set<String> folders) {
        String[] allowed = folders.stream().map(ArchitectureTest::inPackage).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(inPackage(name))
                .should()
                .dependOnClassesThat(resideInAPackage("org.readback..").and(resideOutsideOfPackages(allowed)))
                .allowEmptyShould(true);
    }

    private static String inPackage(String folder) {
        return "org.readback." + folder.replace('/', '.');
    }

    private static String folder(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.readback\\.", "").replace('.', '/');
    }

    private static void reach(String name, Set<String> reachable) {
        if (reachable.add(name)) {
            ARROWS.get(name).forEach(target -> reach(target, reachable));
        }
    }

    private static ArchRule noCircleOfFolders() {
        return slices().matching("org.readback.(**)")
                .should()
                .beFreeOfCycles()
                .because("a newcomer reads a folder after those it builds on");
    }

    private static ArchRule noCircleOfClasses() {
        return slices().assignedFrom(new ByFamily())
                .should()
                .beFreeOfCycles()
                .because("what needs each other can only be understood, tested and moved together");
    }

    /** A class with those nested in it, and a sealed type with its cases. */
    private static final class ByFamily implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(family(type));
        }

        @Override
        public String getDescription() {
            return "classes, each sealed type with its cases";
        }

        private static String family(JavaClass type) {
            JavaClass whole = type;
            while (whole.getEnclosingClass().isPresent()) {
                whole = whole.getEnclosingClass().get();
            }
            // The most general one: cases may be sealed themselves.
            return Stream.concat(whole.getAllRawSuperclasses().stream(), whole.getAllRawInterfaces().stream())
                    .filter(parent -> parent.getPackageName().startsWith("org.readback.")
                            && parent.reflect().isSealed())
                    .min(Comparator.comparingInt((JavaClass parent) ->
                                    parent.getAllRawInterfaces().size())
                            .thenComparing(JavaClass::getName))
                    .orElse(whole)
                    .getName();
        }
    }

    private static ArchRule plainJava(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(resideOutsideOfPackages("java..", "org.readback..")
                        .or(resideInAPackage("java.sql.."))
                        .and(DescribedPredicate.not(DescribedPredicate.describe(
                                "are primitive",
                                type -> type.getBaseComponentType().isPrimitive()))))
                .because("the pure packages are plain Java, usable without a server or a database")
                .allowEmptyShould(true);
    }

    private static ArchRule deterministic(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "the machine's clock, zone or randomness is read", ArchitectureTest::readsTheMachine))
                .because("time and seeds are handed in, so that the same input gives the same result")
                .allowEmptyShould(true);
    }

    /** Clocks and zones are read by calls without arguments; random numbers without a seed likewise. */
    private static boolean readsTheMachine(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = target.getOwner().getName();
        String name = target.getName();
        int arguments = target.getRawParameterTypes().size();
        return switch (owner) {
            case "java.time.Clock", "java.time.InstantSource" -> name.startsWith("system") || name.startsWith("tick");
            case "java.time.ZoneId", "java.util.TimeZone" -> name.equals("systemDefault") || name.equals("getDefault");
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
            case "java.util.Date", "java.util.Random", "java.util.SplittableRandom" ->
                name.equals("<init>") && arguments == 0;
            case "java.util.Collections" -> name.equals("shuffle") && arguments == 1;
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.random.RandomGenerator" -> name.equals("of") || name.equals("getDefault");
            case "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom" -> true;
            default -> owner.startsWith("java.time.") && name.equals("now") && arguments == 0;
        };
    }

    /** Makes a calendar without knowing whose. */
    @SuppressWarnings("unused")
    private static final class OwnCalendar {
        private final StudyCalendar calendar = new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START);
    }

    /** Reads what a pure class must not; the seeded generator is allowed. */
    @SuppressWarnings("unused")
    private static final class Impure {
        private final Instant now = Instant.now();
        private final Supplier<LocalDate> today = LocalDate::now;
        private final Random unseeded = new Random();
        private final Random seeded = new Random(42);
        private final double chance = Math.random();
        private final JavaClasses library = null;
    }
}
