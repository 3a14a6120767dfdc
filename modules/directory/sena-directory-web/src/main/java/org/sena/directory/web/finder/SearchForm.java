package org.sena.directory.web.finder;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.Need;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.ServiceSearch.Sort;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.web.finder.Search.Field;
import org.sena.web.kit.form.Form;

/** Reads the form of a search. */
final class SearchForm {

    /** How far people may say they want to go, in miles. */
    static final List<String> MILES = List.of("1", "2", "5", "10", "20");

    /** The one box that says that it must cost nothing. */
    static final String FREE = "free";

    /** The orders people may choose. */
    static final List<Sort> SORTS = List.of(Sort.BEST, Sort.NEAREST, Sort.NAME);

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int LONGEST_WORDS = 100;
    private static final int OLDEST = 120;

    private final Postcodes postcodes;
    private final Taxonomies taxonomies;

    SearchForm(Postcodes postcodes, Taxonomies taxonomies) {
        this.postcodes = postcodes;
        this.taxonomies = taxonomies;
    }

    /** Empty when something is wrong, which the form then says. */
    Optional<Search> read(Form form) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);

        values.put(
                Field.WORDS,
                List.of(form.text("words").called("words.called").max(LONGEST_WORDS).value()));
        values.put(
                Field.NEED,
                List.of(
                        form.choice(
                                        "need",
                                        taxonomies.needs().stream()
                                                .map(Need::code)
                                                .collect(toSet()))
                                .value()));

        Optional<Place> place = place(form);

        values.put(Field.POSTCODE, place.map(Place::postcode).stream().collect(toList()));
        values.put(Field.PLACE, place.map(KnownPlace::write).stream().collect(toList()));
        values.put(Field.MILES, List.of(miles(form)));

        OptionalInt age = form.wholeNumber("age").called("age.called").between(0, OLDEST).value();

        values.put(
                Field.AGE, age.isPresent() ? List.of(String.valueOf(age.getAsInt())) : List.of());
        values.put(Field.TYPE, any(form, Field.TYPE, codes(Taxonomy.SERVICE_TYPES)));
        values.put(Field.ELIGIBILITY, any(form, Field.ELIGIBILITY, codes(Taxonomy.ELIGIBILITY)));
        values.put(Field.DELIVERY, any(form, Field.DELIVERY, names(Delivery.values())));
        values.put(Field.DAY, any(form, Field.DAY, names(DayOfWeek.values())));
        values.put(Field.PART_OF_DAY, any(form, Field.PART_OF_DAY, names(PartOfDay.values())));
        values.put(Field.COST, any(form, Field.COST, Set.of(FREE)));
        values.put(Field.AVAILABILITY, any(form, Field.AVAILABILITY, names(Availability.values())));
        values.put(Field.LANGUAGE, any(form, Field.LANGUAGE, languages()));
        values.put(
                Field.ACCESSIBILITY, any(form, Field.ACCESSIBILITY, codes(Taxonomy.ACCESSIBILITY)));
        values.put(Field.SORT, List.of(sort(form, place)));

        return form.isValid() ? Optional.of(Search.of(values)) : Optional.empty();
    }

    private static List<String> any(Form form, Field field, Collection<String> options) {
        return List.copyOf(form.choices(field.field(), options).value());
    }

    private Set<String> codes(String taxonomy) {
        return taxonomies.terms(taxonomy).stream().map(Term::code).collect(toSet());
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(toSet());
    }

    private static Set<String> languages() {
        Set<String> tags = LANGUAGES.stream().collect(toSet());

        tags.add("bfi");

        return tags;
    }

    private Optional<Place> place(Form form) {
        String postcode =
                form.text("postcode").called("postcode.called").postcodeOrOutward().value();
        Optional<Place> place = postcode.isEmpty() ? Optional.empty() : postcodes.find(postcode);

        if (!postcode.isEmpty() && place.isEmpty()) {
            form.reject("postcode", "postcode.unknown");
        }

        return place;
    }

    private static String miles(Form form) {
        String miles = form.choice("miles", MILES).value();

        if (!miles.isEmpty() && form.text("postcode").value().isEmpty()) {
            form.reject("postcode", "postcode.needed");
        }

        return miles;
    }

    /** Nearest needs a place: without one it says nothing. */
    private static String sort(Form form, Optional<Place> place) {
        String sort = form.choice("sort", SORTS.stream().map(Sort::name).collect(toSet())).value();

        return sort.equals(Sort.NEAREST.name()) && place.isEmpty() ? "" : sort;
    }
}
