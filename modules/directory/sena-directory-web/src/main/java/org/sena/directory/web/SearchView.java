package org.sena.directory.web;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sena.directory.api.Need;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.Pagination;

/** The search and what it found. */
public final class SearchView {

    private static final int ON_A_PAGE = 10;
    private static final int MOST_PAGES = 10_000;

    private final Page page;
    private final Search search;
    private final Optional<Place> place;
    private final Taxonomies taxonomies;
    private final List<Service> found;
    private final LocalDate today;
    private final Pagination pagination;

    SearchView(
            Page page,
            Search search,
            Optional<Place> place,
            Taxonomies taxonomies,
            List<Service> found,
            LocalDate today) {
        this.page = page;
        this.search = search;
        this.place = place;
        this.taxonomies = taxonomies;
        this.found = found;
        this.today = today;
        pagination =
                Pagination.of(
                        page.parameter("page").map(SearchView::pageNumber).orElse(1),
                        ON_A_PAGE,
                        found.size(),
                        number -> page.renderUrl("search", "page", String.valueOf(number)));
    }

    /** What the title bar says. */
    public String title() {
        return isSearched() ? found() : page.text("search.title");
    }

    public boolean isSearched() {
        return !search.isEmpty();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** "12 services found". */
    public String found() {
        return page.count("search.found", found.size());
    }

    /** The services of this page. */
    public List<ServiceView> services() {
        return found.stream()
                .skip((long) (pagination.current() - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(service -> new ServiceView(page, service, place, taxonomies, today))
                .collect(toUnmodifiableList());
    }

    public Pagination pagination() {
        return pagination;
    }

    public String words() {
        return search.value(Search.Field.WORDS);
    }

    public String postcode() {
        return search.value(Search.Field.POSTCODE);
    }

    public String miles() {
        return search.value(Search.Field.MILES);
    }

    public String age() {
        return search.value(Search.Field.AGE);
    }

    public String need() {
        return search.value(Search.Field.NEED);
    }

    public String type() {
        return search.value(Search.Field.TYPE);
    }

    /** True when something is filled in beyond the first fields. */
    public boolean isNarrowed() {
        return !age().isEmpty() || !type().isEmpty() || page.hasError("age");
    }

    public List<Option> needs() {
        return taxonomies.needs().stream()
                .map(need -> Option.of(need.code(), need.label()))
                .collect(toUnmodifiableList());
    }

    public List<Option> types() {
        return taxonomies.serviceTypes().stream()
                .map(type -> Option.of(type.code(), type.label()))
                .collect(toUnmodifiableList());
    }

    public List<Option> distances() {
        return SearchForm.MILES.stream()
                .map(miles -> Option.of(miles, page.text("miles.option", miles)))
                .collect(toUnmodifiableList());
    }

    /** All needs, to choose one by a link. */
    public List<Need> catalogue() {
        return taxonomies.needs();
    }

    public String needUrl(Need need) {
        return page.link("services", "need", need.code());
    }

    private static int pageNumber(String text) {
        return text.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(text), MOST_PAGES) : 1;
    }
}
