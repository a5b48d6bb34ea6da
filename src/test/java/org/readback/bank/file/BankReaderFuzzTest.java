package org.readback.bank.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.readback.bank.yaml.BankInvalid;

/** Whatever the files hold, they are read or refused; nothing else ever comes out. */
class BankReaderFuzzTest {
    private static final List<String> FILES =
            List.of(TinyBank.RELATIONS, TinyBank.REPORT, TinyBank.TEXT, TinyBank.ENTITIES, TinyBank.FACTS);

    /** What YAML is made of, and what our files are made of. */
    private static final List<String> PIECES = List.of(
            "\n",
            "  ",
            "- ",
            ": ",
            "? ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "'",
            "\"",
            "|",
            ">-",
            "#",
            "&a ",
            "*a",
            "!!str ",
            "%YAML 1.2",
            "---",
            "...",
            "\\",
            "\u0000",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "\r",
            "facts",
            "entities",
            "id",
            "kind",
            "quote",
            "subjects",
            "object",
            "list",
            "words",
            "number",
            "when",
            "since",
            "2001",
            "9999999999",
            "club",
            "founding",
            "after");

    @Property(tries = 300)
    void arbitraryBytesAreReadOrRefused(@ForAll("file") String file, @ForAll byte[] bytes) {
        readOrRefuse(new TinyBank().with(file, bytes));
    }

    @Property(tries = 2000)
    void piecesOfYamlAreReadOrRefused(@ForAll("file") String file, @ForAll("pieces") String text) {
        readOrRefuse(new TinyBank().with(file, text));
    }

    @Property(tries = 2000)
    void aFileWithOnePlaceSpoiltIsReadOrRefused(
            @ForAll("file") String file, @ForAll("pieces") String piece, @ForAll("fraction") double where) {
        readOrRefuse(new TinyBank().spoil(file, where, piece));
    }

    private static void readOrRefuse(TinyBank bank) {
        try {
            bank.read();
        } catch (BankInvalid refused) {
            if (refused.problems().isEmpty()) {
                throw new AssertionError("refused without a reason", refused);
            }
        }
    }

    @Provide
    Arbitrary<String> file() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<Double> fraction() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Combinators.combine(
                        Arbitraries.of(PIECES).list().ofMaxSize(30),
                        Arbitraries.strings().ofMaxLength(5))
                .as((pieces, more) -> String.join("", pieces) + more)
                .filter(text -> text.getBytes(StandardCharsets.UTF_8).length > 0);
    }
}
