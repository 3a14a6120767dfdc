package org.sena.directory.web.finder;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.Need;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch.Sort;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.web.finder.Search.Field;
import org.sena.directory.web.service.ServiceView;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.Pagination;

/** The search and what it found. */
public final class SearchView {

    private static final int MOST_PAGES = 10_000;

    /** Shown in fields of their own, or not at all. */
    private static final Set<Field> NO_CHIP = Set.of(Field.PLACE, Field.SORT);

    private final Page page;
    private final Search search;
    private final Optional<LocalDirectory> directory;
    private final Taxonomies taxonomies;
    private final Optional<ServicePage> found;
    private final LocalDateTime now;
    private final Set<String> listed;
    private final Predicate<Service> referable;
    private final Filters filters;

    /**
     * @param found empty before anything was asked
     * @param listed ids of the services on the visitor's list
     * @param referable tells whether people may be referred to a service now
     */
    SearchView(
            Page page,
            Search search,
            Optional<LocalDirectory> directory,
            Taxonomies taxonomies,
            Optional<ServicePage> found,
            LocalDateTime now,
            Set<String> listed,
            Predicate<Service> referable) {
        this.page = page;
        this.search = search;
        this.directory = directory;
        this.taxonomies = taxonomies;
        this.found = found;
        this.now = now;
        this.listed = Set.copyOf(listed);
        this.referable = referable;
        filters = new Filters(page, taxonomies, search, found);
    }

    /** Address of the visitor's list; empty while nothing is on it. */
    public String listUrl() {
        return listed.isEmpty() ? "" : page.link("my-list");
    }

    /** What the title bar says. */
    public String title() {
        return isSearched() ? count() : heading();
    }

    /** The local directory's name, or the page's own. */
    public String heading() {
        return directory.map(LocalDirectory::name).orElseGet(() -> page.text("search.title"));
    }

    public String lead() {
        return directory.map(LocalDirectory::description).orElseGet(() -> page.text("search.lead"));
    }

    /** The local directory's colour; empty without one. */
    public String colour() {
        return directory.flatMap(LocalDirectory::colour).orElse("");
    }

    /** The local directory's picture; empty without one. */
    public String logo() {
        return directory.flatMap(LocalDirectory::logo).orElse("");
    }

    public boolean isSearched() {
        return found.isPresent();
    }

    public boolean isEmpty() {
        return total() == 0;
    }

    /** "12 services found". */
    public String count() {
        return page.count("search.found", total());
    }

    /** How the words were understood; empty when they were taken as they stand. */
    public String understoodAs() {
        return found.flatMap(ServicePage::understoodAs)
                .map(words -> page.text("search.understood", words, words()))
                .orElse("");
    }

    /** The services of this page. */
    public List<ServiceView> services() {
        return found.map(ServicePage::hits).orElse(List.of()).stream()
                .map(
                        hit ->
                                new ServiceView(
                                        page,
                                        hit,
                                        KnownPlace.of(search),
                                        taxonomies,
                                        now,
                                        listed,
                                        referable))
                .collect(toUnmodifiableList());
    }

    public Pagination pagination() {
        return Pagination.of(
                number(page),
                Question.ON_A_PAGE,
                total(),
                number -> page.renderUrl("search", "page", String.valueOf(number)));
    }

    /** What was asked for, each with a button that takes it away. */
    public List<Chip> chips() {
        return Arrays.stream(Field.values())
                .filter(field -> !NO_CHIP.contains(field))
                .flatMap(
                        field ->
                                search.values(field).stream()
                                        .map(
                                                value ->
                                                        new Chip(
                                                                field,
                                                                value,
                                                                filters.label(field, value))))
                .collect(toUnmodifiableList());
    }

    public List<Filter> filters() {
        return filters.all();
    }

    /** True when something is chosen beyond the first fields. */
    public boolean isNarrowed() {
        return page.hasError("age")
                || !age().isEmpty()
                || !sort().isEmpty()
                || filters().stream().anyMatch(Filter::isUsed);
    }

    public String words() {
        return search.value(Field.WORDS);
    }

    public String postcode() {
        return search.value(Field.POSTCODE);
    }

    public String miles() {
        return search.value(Field.MILES);
    }

    public String age() {
        return search.value(Field.AGE);
    }

    public String need() {
        return search.value(Field.NEED);
    }

    public String sort() {
        return search.value(Field.SORT);
    }

    public List<Option> needs() {
        return taxonomies.needs().stream()
                .map(need -> Option.of(need.code(), need.label()))
                .collect(toUnmodifiableList());
    }

    public List<Option> distances() {
        return SearchForm.MILES.stream()
                .map(miles -> Option.of(miles, page.count("miles.within", Long.parseLong(miles))))
                .collect(toUnmodifiableList());
    }

    /** Beside the best first; nearest only where distances are known. */
    public List<Option> sorts() {
        return SearchForm.SORTS.stream()
                .filter(sort -> sort != Sort.BEST)
                .filter(sort -> sort != Sort.NEAREST || !postcode().isEmpty())
                .map(sort -> Option.of(sort.name(), page.text("sort." + sort.name())))
                .collect(toUnmodifiableList());
    }

    /** All needs, to choose one by a link. */
    public List<Need> catalogue() {
        return taxonomies.needs();
    }

    public String needUrl(Need need) {
        return directory
                .map(part -> page.link("services", "directory", part.key(), "need", need.code()))
                .orElseGet(() -> page.link("services", "need", need.code()));
    }

    /** Where somebody can tell us what is missing. */
    public String tellUrl() {
        return page.link("directory");
    }

    private long total() {
        return found.map(ServicePage::total).orElse(0L);
    }

    /** The page of results that is asked for, from 1. */
    static int number(Page page) {
        return page.parameter("page")
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(text -> Math.max(1, Math.min(Integer.parseInt(text), MOST_PAGES)))
                .orElse(1);
    }
}
