package org.sena.directory.rest.query;

/** Which page of how many items. */
public final class Paging {

    private static final int LAST_PAGE = 100_000_000;

    private final int page;
    private final int size;

    private Paging(int page, int size) {
        this.page = page;
        this.size = size;
    }

    /** As version 3.0 pages: 20 on a page, at most 100. */
    public static Paging v3(Parameters parameters) {
        return of(parameters, 20, 100);
    }

    /** As version 1.0 pages: 50 on a page; whole taxonomies were asked for at once. */
    public static Paging v1(Parameters parameters) {
        return of(parameters, 50, 1_000);
    }

    private static Paging of(Parameters parameters, int usual, int most) {
        return new Paging(
                parameters.whole("page", 1, LAST_PAGE).orElse(1),
                parameters.whole("per_page", 1, most).orElse(usual));
    }

    /** From 1. */
    public int page() {
        return page;
    }

    /** How many fit on a page. */
    public int size() {
        return size;
    }
}
