package org.readback.bank.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.readback.bank.file.BankReader;
import org.readback.bank.store.Sha256;

/**
 * Tells whether a start would load the very bank that is loaded already, so that it need not read and generate to find out.
 * It covers all that the loaded bank depends on: the program, which generates and may bring the bank in itself; the bank's
 * folder, where one is set; and whether examples are wanted.
 */
final class Fingerprint {
    private Fingerprint() {}

    /** 64 hexadecimal digits; empty where the program is no single file, as in dev mode, or the folder is no bank. */
    static Optional<String> of(BankConfig config) {
        try {
            Optional<Path> program = program();
            // What is no bank has no files to tell it by, and would pass for the one inside the program.
            boolean noBank = config.directory()
                    .map(Path::of)
                    .filter(folder -> !BankReader.isBank(folder))
                    .isPresent();
            return program.isEmpty() || noBank ? Optional.empty() : Optional.of(of(program.get(), config));
        } catch (IOException | UncheckedIOException unreadable) {
            // Loading says what is wrong, with the file.
            return Optional.empty();
        }
    }

    static String of(Path program, BankConfig config) throws IOException {
        Sha256 hash = new Sha256().add(Files.readAllBytes(program));
        hash.add(String.valueOf(config.examples()));
        if (config.directory().isPresent()) {
            BankReader.files(Path.of(config.directory().get()))
                    .forEach((file, bytes) -> hash.add(file).add(bytes));
        }
        return hash.hex();
    }

    /** The file that this class came from. */
    private static Optional<Path> program() throws IOException {
        URL here = Fingerprint.class.getResource(Fingerprint.class.getSimpleName() + ".class");
        if (here == null || !here.getProtocol().equals("jar")) {
            return Optional.empty();
        }
        String file = here.getPath().substring(0, here.getPath().indexOf("!/"));
        try {
            return Optional.of(Path.of(new URI(file)));
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return Optional.empty();
        }
    }
}
