package org.readback.account.own;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonalRows;

/** Reads everything that is a person's own, a piece at a time. */
@Singleton
class MyData {
    private static final int ROWS_AT_A_TIME = 500;

    private final EntityManager entities;
    private final List<PersonalRows> features;

    MyData(EntityManager entities, @All List<PersonalRows> features) {
        this.entities = entities;
        this.features = features;
    }

    /** The kinds of things that people have, by name. */
    public List<OwnRows> sections() {
        return features.stream()
                .flatMap(feature -> feature.own().stream())
                .sorted(Comparator.comparing(OwnRows::name))
                .toList();
    }

    /**
     * The ids of the person's rows of a section that has ids, in order, some together. An index holds them, so that they are
     * read at once; the next rows after an id would be sought among all of the person's each time.
     */
    @Transactional
    public List<List<Long>> ids(OwnRows section, long personId) {
        List<Long> ids = entities.createQuery(
                        "select " + section.key() + " from " + section.rows() + " where " + section.owner()
                                + " = :person",
                        Long.class)
                .setParameter("person", personId)
                .getResultList();
        List<Long> inOrder = ids.stream().sorted().toList();
        return IntStream.iterate(0, first -> first < inOrder.size(), first -> first + ROWS_AT_A_TIME)
                .mapToObj(first -> inOrder.subList(first, Math.min(first + ROWS_AT_A_TIME, inOrder.size())))
                .toList();
    }

    /** The person's rows with these ids, in order. */
    @Transactional
    public List<Tuple> rows(OwnRows section, long personId, List<Long> ids) {
        return query(section, section.key() + " in :ids", personId)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The person's next rows of a section after a key; few enough to hold, none when all were read. */
    @Transactional
    public List<Tuple> after(OwnRows section, long personId, Object key) {
        return query(section, section.key() + " > :key", personId)
                .setParameter("key", key)
                .setMaxResults(ROWS_AT_A_TIME)
                .getResultList();
    }

    /** All of the person's rows of a section of which nobody has many. */
    @Transactional
    public List<Tuple> all(OwnRows section, long personId) {
        return query(section, "1 = 1", personId).getResultList();
    }

    private TypedQuery<Tuple> query(OwnRows section, String condition, long personId) {
        return entities.createQuery(
                        "select " + section.select() + " from " + section.from() + " where " + section.owner()
                                + " = :person and " + condition + " order by " + section.key(),
                        Tuple.class)
                .setParameter("person", personId);
    }
}
