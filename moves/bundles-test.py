p='src/test/java/org/readback/web/MessagesTest.java'
s=open(p).read()
start=s.index('    @TestFactory\n    @DisplayName("a bundle has each message')
end=s.index('    /** The names that a message fills in')
s=s[:start]+'''    @TestFactory
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
            assertThat(parameters(translated.getProperty(key)))
                    .as(key)
                    .isEqualTo(parameters(english.getProperty(key)));
        }
    }

    private static Properties texts(JavaClass bundle, Language language) throws IOException {
        String tag = language == Language.ENGLISH ? "" : "_" + language.tag();
        String file = "/messages/" + bundle.getAnnotationOfType(MessageBundle.class).value() + tag + ".properties";
        Properties texts = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

'''+s[end:]
s=s.replace('import java.util.TreeMap;\n','')
open(p,'w').write(s)
