package org.readback.account.own;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.readback.support.Rows;
import org.readback.support.StudyBank;

/**
 * The tables that say something of people, read from the schema as it is: those that refer to a person, and those that
 * refer to such rows. A table that a later migration adds is among them without anybody naming it here.
 */
final class PersonalTables {
    /** What stays when a person goes, without the person. */
    static final Set<String> KEPT = Set.of("audit_entry", "question", "question_flag", "question_version");

    private static final String PERSON = "person";

    /** A reference: columns of the table, and those of the other table that they name. */
    private record Reference(String to, Map<String, String> columns) {}

    private record Column(String name, int type, int size, boolean optional) {}

    private final Map<String, List<Reference>> references = new TreeMap<>();
    private final Map<String, List<Column>> columns = new TreeMap<>();
    private final Set<String> personal = new TreeSet<>();

    PersonalTables() {
        try (Connection connection = connection()) {
            DatabaseMetaData schema = connection.getMetaData();
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = schema.getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                references.put(table, references(schema, table));
                columns.put(table, columns(schema, table));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Set<String> found = Set.of(PERSON);
        while (!found.isEmpty()) {
            Set<String> known = found;
            found = references.keySet().stream()
                    .filter(table -> !personal.contains(table))
                    .filter(table -> !table.equals(PERSON))
                    .filter(table -> references.get(table).stream()
                            .anyMatch(reference -> known.contains(reference.to()) && !KEPT.contains(reference.to())))
                    .collect(Collectors.toSet());
            personal.addAll(found);
        }
        personal.removeAll(KEPT);
    }

    /** Those whose rows go with their person. */
    Set<String> gone() {
        return personal;
    }

    /** The names of a table's columns. */
    List<String> columns(String table) {
        return columns.get(table).stream().map(Column::name).toList();
    }

    /** Rows of the person in a table. */
    long count(String table, long personId) {
        return Rows.count("select count(*) from " + table + " where " + owned(table, personId));
    }

    long all(String table) {
        return Rows.count("select count(*) from " + table);
    }

    /** Tables with a column called like one of a person, which yet refers to none: nothing would keep them right. */
    List<String> withoutReference() {
        return columns.entrySet().stream()
                .filter(table -> table.getValue().stream()
                        .map(Column::name)
                        .filter(name -> name.equals("person_id") || name.equals("author_id"))
                        .anyMatch(name -> references.get(table.getKey()).stream()
                                .noneMatch(reference -> reference.columns().containsKey(name))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Gives the person a row in the table, made up from the schema, unless they have one. */
    void fill(String table, long personId) {
        if (count(table, personId) > 0) {
            return;
        }
        Map<String, Object> row = new LinkedHashMap<>();
        for (Reference reference : references.get(table)) {
            boolean needed = reference.to().equals(PERSON)
                    || personal.contains(reference.to())
                    || columns.get(table).stream()
                            .anyMatch(column ->
                                    !column.optional() && reference.columns().containsKey(column.name()));
            if (needed) {
                if (personal.contains(reference.to())) {
                    fill(reference.to(), personId);
                }
                parent(reference, personId).forEach(row::putIfAbsent);
            }
        }
        for (Column column : columns.get(table)) {
            if (!column.optional()) {
                row.computeIfAbsent(column.name(), name -> madeUp(column));
            }
        }
        StudyBank.update(
                "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                        + String.join(
                                ", ", row.keySet().stream().map(name -> "?").toList()) + ")",
                row.values().toArray());
    }

    private Map<String, Object> parent(Reference reference, long personId) {
        Collection<String> wanted = reference.columns().values();
        String where = reference.to().equals(PERSON)
                ? "id = " + personId
                : personal.contains(reference.to()) ? owned(reference.to(), personId) : "1 = 1";
        try (Connection connection = connection();
                PreparedStatement select = connection.prepareStatement("select " + String.join(", ", wanted) + " from "
                        + reference.to() + " where " + where + " fetch first row only");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            Map<String, Object> values = new LinkedHashMap<>();
            for (Map.Entry<String, String> column : reference.columns().entrySet()) {
                values.put(column.getKey(), rows.getObject(column.getValue()));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(reference.toString(), e);
        }
    }

    private String owned(String table, long personId) {
        List<String> ways = references.get(table).stream()
                .filter(reference -> reference.to().equals(PERSON) || personal.contains(reference.to()))
                .filter(reference -> !reference.to().equals(table))
                .map(reference -> {
                    String own = String.join(", ", reference.columns().keySet());
                    return reference.to().equals(PERSON)
                            ? own + " = " + personId
                            : "(" + own + ") in (select "
                                    + String.join(", ", reference.columns().values()) + " from " + reference.to()
                                    + " where " + owned(reference.to(), personId) + ")";
                })
                .toList();
        return "(" + String.join(" or ", ways) + ")";
    }

    private static Object madeUp(Column column) {
        return switch (column.type()) {
            case Types.INTEGER, Types.SMALLINT, Types.BIGINT -> 1;
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> 0.9;
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.DATE -> LocalDate.of(2026, 1, 5);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                OffsetDateTime.of(2026, 1, 5, 1, 2, 3, 0, ZoneOffset.UTC);
            default -> {
                String text = "t" + Long.toString(System.nanoTime(), 36);
                yield text.substring(Math.max(0, text.length() - column.size()));
            }
        };
    }

    private static List<Reference> references(DatabaseMetaData schema, String table) throws SQLException {
        Map<String, Reference> found = new LinkedHashMap<>();
        try (ResultSet rows = schema.getImportedKeys(null, "public", table)) {
            while (rows.next()) {
                String to = rows.getString("PKTABLE_NAME");
                found.computeIfAbsent(rows.getString("FK_NAME"), name -> new Reference(to, new LinkedHashMap<>()))
                        .columns()
                        .put(rows.getString("FKCOLUMN_NAME"), rows.getString("PKCOLUMN_NAME"));
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Column> columns(DatabaseMetaData schema, String table) throws SQLException {
        List<Column> found = new ArrayList<>();
        try (ResultSet rows = schema.getColumns(null, "public", table, "%")) {
            while (rows.next()) {
                boolean optional = rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls
                        || rows.getString("COLUMN_DEF") != null
                        || "YES".equals(rows.getString("IS_AUTOINCREMENT"));
                found.add(new Column(
                        rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE"), rows.getInt("COLUMN_SIZE"), optional));
            }
        }
        return found;
    }

    private static Connection connection() throws SQLException {
        return Arc.container().instance(DataSource.class).get().getConnection();
    }
}
