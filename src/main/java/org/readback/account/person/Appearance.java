package org.readback.account.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How a person wants their pages.
 *
 * @param ownKeys as {@link SessionKeys} writes them
 * @param sounds whether a verdict may be heard too
 */
@Embeddable
public record Appearance(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Theme theme,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        TextSize textSize,

        String ownKeys,
        boolean sounds) {
    /** What somebody new has. */
    static final Appearance USUAL = new Appearance(Theme.SYSTEM, TextSize.NORMAL, "", false);

    /** The same with other keys. */
    public Appearance with(SessionKeys keys) {
        return new Appearance(theme, textSize, keys.write(), sounds);
    }

    /** All of it in words, by what it is called. */
    public Map<String, String> words() {
        return Map.of(
                "theme",
                theme.name(),
                "textSize",
                textSize.name(),
                "ownKeys",
                ownKeys,
                "sounds",
                String.valueOf(sounds));
    }
}
