package org.sena.directory.web;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sena.directory.api.Need;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
import org.sena.web.kit.form.Form;

/** Reads the form of a search. */
final class SearchForm {

    /** How far people may say they want to go, in miles. */
    static final List<String> MILES = List.of("2", "5", "10", "20");

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
        Map<Search.Field, String> values = new EnumMap<>(Search.Field.class);

        values.put(
                Search.Field.WORDS,
                form.text("words").called("words.called").max(LONGEST_WORDS).value());
        values.put(
                Search.Field.NEED,
                form.choice("need", taxonomies.needs().stream().map(Need::code).collect(toSet()))
                        .value());
        values.put(Search.Field.POSTCODE, postcode(form));
        values.put(Search.Field.MILES, miles(form));

        OptionalInt age = form.wholeNumber("age").called("age.called").between(0, OLDEST).value();

        values.put(Search.Field.AGE, age.isPresent() ? String.valueOf(age.getAsInt()) : "");
        values.put(
                Search.Field.TYPE,
                form.choice(
                                "type",
                                taxonomies.serviceTypes().stream()
                                        .map(ServiceType::code)
                                        .collect(toSet()))
                        .value());

        return form.isValid() ? Optional.of(Search.of(values)) : Optional.empty();
    }

    private String postcode(Form form) {
        String postcode =
                form.text("postcode").called("postcode.called").postcodeOrOutward().value();

        if (!postcode.isEmpty() && postcodes.find(postcode).isEmpty()) {
            form.reject("postcode", "postcode.unknown");
        }

        return postcode;
    }

    private String miles(Form form) {
        String miles = form.choice("miles", MILES).value();

        if (!miles.isEmpty() && form.text("postcode").value().isEmpty()) {
            form.reject("postcode", "postcode.needed");
        }

        return miles;
    }
}
