package org.sena.web.kit.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Which pages of a long list can be reached from the one in sight. */
public final class Pagination {

    /** Stands for the pages left out. */
    public static final int GAP = 0;

    private final int current;
    private final int last;
    private final IntFunction<String> urls;

    private Pagination(int current, int last, IntFunction<String> urls) {
        this.current = current;
        this.last = last;
        this.urls = urls;
    }

    /**
     * @param current the page in sight, from 1; brought into range when it is out of it
     * @param size items on a page, at least 1
     * @param total items in all
     * @param urls the address of a page
     */
    public static Pagination of(int current, int size, long total, IntFunction<String> urls) {
        int last = (int) Math.max(1, (total + size - 1) / size);

        return new Pagination(Math.min(Math.max(1, current), last), last, urls);
    }

    public boolean isNeeded() {
        return last > 1;
    }

    public int current() {
        return current;
    }

    public int last() {
        return last;
    }

    public boolean hasPrevious() {
        return current > 1;
    }

    public boolean hasNext() {
        return current < last;
    }

    public String url(int page) {
        return urls.apply(page);
    }

    /** The first, the last, and those beside the one in sight; {@link #GAP} between. */
    public List<Integer> pages() {
        List<Integer> pages = new ArrayList<>();

        for (int page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - current) <= 1) {
                pages.add(page);
            } else if (pages.get(pages.size() - 1) != GAP) {
                pages.add(GAP);
            }
        }

        return pages;
    }
}
