package org.readback.web;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;

/**
 * One page of a long list.
 *
 * @param number from 1
 * @param pages at least 1
 * @param total how many rows there are on all pages
 * @param address of a page, but for its number at the end
 */
public record Pager(int number, int pages, long total, String address) {
    /** Rows of a page. */
    public static final int SIZE = 50;

    /** The page asked for, or the nearest there is. */
    public static Pager of(PanacheQuery<?> query, int asked, String address) {
        return of(query.count(), asked, address);
    }

    /** The same of so many rows. */
    public static Pager of(long total, int asked, String address) {
        int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new Pager(Math.clamp(asked, 1, pages), pages, total, address);
    }

    /** Those of the query on this page. */
    public <T> List<T> rows(PanacheQuery<T> query) {
        return query.page(number - 1, SIZE).list();
    }

    /** Those of the list on this page. */
    public <T> List<T> rows(List<T> all) {
        int first = (number - 1) * SIZE;
        return all.subList(first, Math.min(all.size(), first + SIZE));
    }

    public boolean hasNext() {
        return number < pages;
    }

    public String next() {
        return address + (number + 1);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public String previous() {
        return address + (number - 1);
    }
}
