package org.readback.question;

import java.util.List;
import java.util.Optional;
import org.readback.report.Entity;
import org.readback.report.EntityType;

/** Entities of the China–Russia report, for tests. */
public final class ChinaRussia {
    private ChinaRussia() {}

    public static KnownNames names() {
        return KnownNames.of(entities());
    }

    public static List<Entity> entities() {
        return List.of(
                entity(EntityType.COUNTRY, "China", "PRC", true, "People's Republic of China", "Beijing"),
                entity(EntityType.COUNTRY, "Russia", "", false, "Russian Federation", "Moscow"),
                entity(EntityType.COUNTRY, "United States", "U.S.", true, "United States of America", "USA"),
                entity(EntityType.COUNTRY, "North Korea", "DPRK", false),
                entity(EntityType.COUNTRY, "Soviet Union", "USSR", true),
                entity(EntityType.COUNTRY, "Ukraine", "", false),
                entity(EntityType.UNION, "European Union", "EU", true),
                entity(EntityType.UNION, "Eurasian Economic Union", "EEU", true, "EAEU"),
                entity(EntityType.ORGANIZATION, "Shanghai Cooperation Organization", "SCO", true),
                entity(EntityType.ORGANIZATION, "United Nations", "U.N.", true),
                entity(EntityType.GROUPING, "Group of 20", "G20", true),
                entity(EntityType.GROUPING, "BRICS", "", false, "BRICS grouping"),
                entity(EntityType.INITIATIVE, "Belt and Road Initiative", "BRI", true),
                entity(EntityType.AGREEMENT, "Treaty of Good-Neighborliness and Friendly Cooperation", "", true),
                entity(EntityType.AGREEMENT, "Sino-Soviet Border Agreement", "", true),
                entity(EntityType.AGREEMENT, "Road Map for Military Co-operation", "", true),
                entity(EntityType.PERSON, "Xi Jinping", "", false, "Xi", "President Xi"),
                entity(EntityType.PERSON, "Vladimir Putin", "", false, "Putin"));
    }

    private static Entity entity(EntityType type, String name, String acronym, boolean article, String... aliases) {
        return new Entity(
                NormalForm.of(name).replace(' ', '-'),
                type,
                name,
                Optional.of(acronym).filter(text -> !text.isEmpty()),
                List.of(aliases),
                article,
                false,
                List.of());
    }
}
