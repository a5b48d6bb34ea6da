package org.readback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SbomIT {
    private static final Path PROGRAM =
            Path.of(System.getProperty("readback.jar")).getParent();

    @Test
    @DisplayName("the bill of materials names every file of the program with its checksum, and no other")
    void namesWhatIsShipped() throws Exception {
        assertThat(named()).hasSizeGreaterThan(100).isEqualTo(shipped());
    }

    /** Checksums by the place in the program's folder; what only the build used has no place in it. */
    private static Map<String, String> named() throws IOException {
        Map<String, String> named = new TreeMap<>();
        for (JsonNode component : new ObjectMapper()
                .readTree(new File(System.getProperty("readback.sbom")))
                .path("components")) {
            for (JsonNode place : component.at("/evidence/occurrences")) {
                named.put(place.path("location").asText(), sha256(component));
            }
        }
        return named;
    }

    private static String sha256(JsonNode component) {
        return component
                .path("hashes")
                .valueStream()
                .filter(hash -> hash.path("alg").asText().equals("SHA-256"))
                .findFirst()
                .orElseThrow()
                .path("content")
                .asText();
    }

    private static Map<String, String> shipped() throws IOException, NoSuchAlgorithmException {
        Map<String, String> shipped = new TreeMap<>();
        try (Stream<Path> files = Files.walk(PROGRAM).filter(Files::isRegularFile)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                byte[] checksum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                shipped.put(
                        PROGRAM.relativize(file).toString().replace(File.separatorChar, '/'),
                        HexFormat.of().formatHex(checksum));
            }
        }
        return shipped;
    }
}
