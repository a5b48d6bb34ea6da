package org.readback.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Styles and scripts, read once and named by a hash of their content, so that browsers may keep them for ever and a new
 * release is never mixed with an old one's files.
 */
@Named("assets")
@ApplicationScoped
public class Assets {
    private static final Map<String, Source> SOURCES = Map.of(
            "readback.css", new Source("web/readback.css", "text/css"),
            "study.js", new Source("web/study.js", "text/javascript"),
            "page.js", new Source("web/page.js", "text/javascript"),
            "charts.js", new Source("web/charts.js", "text/javascript"),
            "echarts.js", new Source(packaged("echarts", "dist/echarts.common.min.js"), "text/javascript"),
            "readback.svg", new Source("web/readback.svg", "image/svg+xml"));

    private final Map<String, Asset> byName = SOURCES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, source -> source.getValue().read(source.getKey())));

    /** A file of a package from npm. Its folder is named after the version, which the build's file alone says. */
    private static String packaged(String name, String file) {
        Properties about = new Properties();
        try (InputStream in = open("META-INF/maven/org.mvnpm/" + name + "/pom.properties")) {
            about.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "META-INF/resources/_static/" + name + "/" + about.getProperty("version") + "/" + file;
    }

    private static InputStream open(String resource) {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the program was packaged without " + resource);
        }
        return in;
    }

    /** One file as it is sent. */
    record Asset(String name, String hash, String mediaType, byte[] content) {}

    /**
     * The address of an asset, its content hash included.
     *
     * @throws IllegalArgumentException if no such asset ships
     */
    public String url(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset \"" + name + "\"; there are " + byName.keySet());
        }
        return "/assets/" + asset.hash() + "/" + name;
    }

    Optional<Asset> find(String hash, String name) {
        return Optional.ofNullable(byName.get(name))
                .filter(asset -> asset.hash().equals(hash));
    }

    private record Source(String resource, String mediaType) {
        Asset read(String name) {
            try (InputStream in = open(resource)) {
                byte[] content = in.readAllBytes();
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
                return new Asset(name, HexFormat.of().formatHex(digest, 0, 8), mediaType, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}
