package org.sena.directory.web.finder;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.FacetCount;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch.Facet;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.web.finder.Search.Field;
import org.sena.directory.words.LanguageWords;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** The ways to narrow what was found, each choice with how many services it leaves. */
final class Filters {

    private static final int MOST_OPTIONS = 10;

    private final Page page;
    private final Taxonomies taxonomies;
    private final Search search;
    private final Optional<ServicePage> found;

    Filters(Page page, Taxonomies taxonomies, Search search, Optional<ServicePage> found) {
        this.page = page;
        this.taxonomies = taxonomies;
        this.search = search;
        this.found = found;
    }

    /** Those with something to choose. */
    List<Filter> all() {
        return Stream.of(
                        terms(Field.TYPE, Facet.SERVICE_TYPE, Taxonomy.SERVICE_TYPES),
                        terms(Field.ELIGIBILITY, Facet.ELIGIBILITY, Taxonomy.ELIGIBILITY),
                        constants(Field.DELIVERY, Facet.DELIVERY, Delivery.values()),
                        constants(Field.DAY, Facet.DAY, DayOfWeek.values()),
                        parts(),
                        counted(Field.COST, Facet.COST, List.of(SearchForm.FREE)),
                        counted(
                                Field.AVAILABILITY,
                                Facet.AVAILABILITY,
                                List.of(Availability.OPEN.name())),
                        languages(),
                        terms(Field.ACCESSIBILITY, Facet.ACCESSIBILITY, Taxonomy.ACCESSIBILITY))
                .filter(Filter::isUseful)
                .collect(toUnmodifiableList());
    }

    /** What a value of a field is called. */
    String label(Field field, String value) {
        switch (field) {
            case TYPE:
                return term(Taxonomy.SERVICE_TYPES, value);
            case NEED:
                return term(Taxonomy.NEEDS, value);
            case ELIGIBILITY:
                return term(Taxonomy.ELIGIBILITY, value);
            case ACCESSIBILITY:
                return term(Taxonomy.ACCESSIBILITY, value);
            case LANGUAGE:
                return new LanguageWords(page.locale()).name(value);
            case DAY:
                return DayOfWeek.valueOf(value).getDisplayName(TextStyle.FULL, page.locale());
            case MILES:
                return page.count("miles.within", Long.parseLong(value));
            case AGE:
                return page.text("chip.AGE", value);
            case WORDS:
                return page.text("chip.WORDS", value);
            case POSTCODE:
                return page.text("chip.POSTCODE", value);
            default:
                return page.text("filter." + field.name() + "." + value);
        }
    }

    private String term(String taxonomy, String code) {
        return taxonomies.term(TermRef.of(taxonomy, code)).map(Term::label).orElse(code);
    }

    /** The most frequent ones, and before a search none: the list would be endless. */
    private Filter terms(Field field, Facet facet, String taxonomy) {
        List<String> codes = new ArrayList<>();
        Set<String> known =
                taxonomies.terms(taxonomy).stream().map(Term::code).collect(toUnmodifiableSet());

        counts(facet).keySet().stream().filter(known::contains).forEach(codes::add);

        return counted(field, facet, codes);
    }

    private Filter constants(Field field, Facet facet, Enum<?>[] constants) {
        return counted(
                field,
                facet,
                Arrays.stream(constants).map(Enum::name).collect(toUnmodifiableList()));
    }

    private Filter parts() {
        return new Filter(
                Field.PART_OF_DAY,
                Arrays.stream(PartOfDay.values())
                        .map(part -> option(Field.PART_OF_DAY, part.name(), ""))
                        .collect(toUnmodifiableList()),
                search.values(Field.PART_OF_DAY));
    }

    /** Those beside English, which everybody speaks. */
    private Filter languages() {
        return counted(
                Field.LANGUAGE,
                Facet.LANGUAGE,
                counts(Facet.LANGUAGE).keySet().stream()
                        .filter(tag -> !tag.equals("en"))
                        .collect(toUnmodifiableList()));
    }

    /** After a search what leaves nothing is left out, unless it was chosen. */
    private Filter counted(Field field, Facet facet, List<String> values) {
        Map<String, Long> counts = counts(facet);
        Set<String> shown = new LinkedHashSet<>();

        values.stream()
                .filter(value -> found.isEmpty() || counts.containsKey(value))
                .limit(MOST_OPTIONS)
                .forEach(shown::add);
        shown.addAll(search.values(field));

        return new Filter(
                field,
                shown.stream()
                        .map(
                                value ->
                                        option(
                                                field,
                                                value,
                                                found.isEmpty()
                                                        ? ""
                                                        : " ("
                                                                + counts.getOrDefault(value, 0L)
                                                                + ")"))
                        .collect(toUnmodifiableList()),
                search.values(field));
    }

    private Option option(Field field, String value, String count) {
        return Option.of(value, label(field, value) + count);
    }

    private Map<String, Long> counts(Facet facet) {
        return found
                .map(page -> page.facets().getOrDefault(facet, List.of()))
                .orElse(List.of())
                .stream()
                .collect(
                        toMap(
                                FacetCount::code,
                                FacetCount::count,
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}
