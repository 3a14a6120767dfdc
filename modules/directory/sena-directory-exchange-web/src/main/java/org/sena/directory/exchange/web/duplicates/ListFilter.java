package org.sena.directory.exchange.web.duplicates;

import java.util.Arrays;
import java.util.Optional;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.exchange.Duplicate;
import org.sena.directory.api.exchange.DuplicateSearch;
import org.sena.directory.api.exchange.ImmutableDuplicateSearch;
import org.sena.web.kit.Page;

/** What the list is narrowed to. Unknown values narrow nothing. */
final class ListFilter {

    static final int SIZE = 20;
    static final String CERTAIN = "certain";
    static final String LIKELY = "likely";

    private static final int MOST_PAGES = 10_000;

    private final String kind;
    private final String state;
    private final String sure;
    private final int page;

    private ListFilter(String kind, String state, String sure, int page) {
        this.kind = kind;
        this.state = state;
        this.sure = sure;
        this.page = page;
    }

    static ListFilter of(Page page) {
        return new ListFilter(
                page.parameter("kind").orElse(""),
                page.parameter("state").orElse(""),
                page.parameter("sure").orElse(""),
                page.parameter("page")
                        .filter(text -> text.matches("\\d{1,5}"))
                        .map(Integer::parseInt)
                        .filter(number -> number >= 1 && number <= MOST_PAGES)
                        .orElse(1));
    }

    DuplicateSearch search() {
        return ImmutableDuplicateSearch.builder()
                .kind(named(RecordKind.class, kind))
                .state(named(Duplicate.State.class, state).orElse(Duplicate.State.OPEN))
                .minimumScore(sure.equals(CERTAIN) ? 100 : 0)
                .maximumScore(sure.equals(LIKELY) ? 99 : 100)
                .page(page)
                .size(SIZE)
                .build();
    }

    String kind() {
        return kind;
    }

    String state() {
        return state;
    }

    String sure() {
        return sure;
    }

    int page() {
        return page;
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
