package org.readback.account;

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
record Pager(int number, int pages, long total, String address) {
    static final int SIZE = 50;

    /** The page asked for, or the nearest there is. */
    static Pager of(PanacheQuery<?> query, int asked, String address) {
        long total = query.count();
        int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new Pager(Math.clamp(asked, 1, pages), pages, total, address);
    }

    <T> List<T> rows(PanacheQuery<T> query) {
        return query.page(number - 1, SIZE).list();
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
