package org.sena.directory.service.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sena.directory.api.Accessibility;
import org.sena.directory.api.Address;
import org.sena.directory.api.Location;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;
import org.sena.directory.service.postcode.PostcodeForm;

/** Finds mistakes in a location. */
final class LocationCheck {

    private static final Pattern UPRN = Pattern.compile("\\d{1,12}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Known known;

    LocationCheck(Known known) {
        this.known = known;
    }

    void check(Problems problems, Location location) {
        Texts.id(problems, location.id());
        Texts.label(problems, "name", location.name());
        Texts.text(problems, "description", location.description());
        location.coordinate().flatMap(Coordinates::problem).ifPresent(problems::add);
        location.uprn()
                .filter(uprn -> !UPRN.matcher(uprn).matches())
                .ifPresent(uprn -> problems.add("a UPRN has 1 to 12 digits"));
        location.addresses().forEach(address -> check(problems, address));
        location.accessibility().forEach(item -> check(problems, item));
        location.terms().forEach(ref -> term(problems, ref));
    }

    private void term(Problems problems, TermRef ref) {
        problems.addIf(!known.isTerm(ref), "unknown term " + ref.code() + " of " + ref.taxonomy());
    }

    private static void check(Problems problems, Address address) {
        Texts.label(problems, "street", address.street());
        Texts.label(problems, "city", address.city());
        Texts.label(problems, "county", address.county());
        Texts.label(problems, "attention", address.attention());
        Texts.label(problems, "region", address.region());

        boolean isBritish = address.country().equals("GB");

        problems.addIf(
                !COUNTRY.matcher(address.country()).matches(),
                "country '" + Texts.shown(address.country()) + "' is no code, as GB");
        problems.addIf(
                isBritish
                        && !address.postcode().isEmpty()
                        && PostcodeForm.of(address.postcode()).isEmpty(),
                "'" + Texts.shown(address.postcode()) + "' is no postcode");
    }

    private void check(Problems problems, Accessibility item) {
        problems.addIf(item.description().isBlank(), "an accessibility needs a description");
        Texts.text(problems, "accessibility", item.description());
        Texts.text(problems, "accessibility", item.details());
        Texts.url(problems, "address of an accessibility", item.url());

        Optional<TermRef> ref = item.code().map(code -> TermRef.of(Taxonomy.ACCESSIBILITY, code));

        ref.ifPresent(term -> term(problems, term));
    }
}
