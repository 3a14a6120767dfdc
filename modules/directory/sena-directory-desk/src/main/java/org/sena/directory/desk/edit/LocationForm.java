package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Accessibility;
import org.sena.directory.api.Address;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutableAccessibility;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.Location;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.web.kit.form.Form;

/** A place as a form. Its postcode is looked up, so that people see how far it is. */
final class LocationForm {

    private final Taxonomies taxonomies;
    private final Postcodes postcodes;

    LocationForm(Taxonomies taxonomies, Postcodes postcodes) {
        this.taxonomies = taxonomies;
        this.postcodes = postcodes;
    }

    Fields fields(Location location) {
        Fields fields =
                new Fields()
                        .put("name", location.name())
                        .put("description", location.description())
                        .put("uprn", location.uprn())
                        .putAll("accessibility", codes(location))
                        .putLines(
                                "access",
                                location.accessibility().stream()
                                        .filter(entry -> entry.code().isEmpty())
                                        .map(Accessibility::description)
                                        .collect(toUnmodifiableList()));

        if (!location.addresses().isEmpty()) {
            Address address = location.addresses().get(0);

            fields.put("street", address.street())
                    .put("city", address.city())
                    .put("county", address.county())
                    .put("postcode", address.postcode());
        }

        return fields;
    }

    Location read(Form form, Location stored) {
        String name = form.text("name").called("field.place.called").max(200).value();
        String street = form.text("street").called("field.street.called").max(200).value();
        String city = form.text("city").called("field.city.called").max(100).value();
        String county = form.text("county").called("field.county.called").max(100).value();
        String postcode = form.text("postcode").called("field.postcode.called").postcode().value();
        Optional<String> uprn = form.text("uprn").optional();

        if (form.isValid() && street.isEmpty() && postcode.isEmpty()) {
            form.reject("street", "error.address");
        }

        if (uprn.filter(number -> !number.matches("[0-9]{1,12}")).isPresent()) {
            form.reject("uprn", "error.uprn");
        }

        return ImmutableLocation.copyOf(stored)
                .withName(name.isEmpty() ? street : name)
                .withDescription(
                        form.text("description")
                                .called("field.place-description.called")
                                .max(1_000)
                                .optional())
                .withUprn(uprn)
                .withAddresses(addresses(stored, street, city, county, postcode))
                .withCoordinate(coordinate(stored, postcode))
                .withAccessibility(accessibility(form, stored));
    }

    private static List<Address> addresses(
            Location stored, String street, String city, String county, String postcode) {
        List<Address> addresses = new ArrayList<>(stored.addresses());
        ImmutableAddress.Builder address = ImmutableAddress.builder();

        if (!addresses.isEmpty()) {
            address.from(addresses.remove(0));
        }

        addresses.add(
                0, address.street(street).city(city).county(county).postcode(postcode).build());

        return addresses;
    }

    /** Where it was, unless it moved. */
    private Optional<Coordinate> coordinate(Location stored, String postcode) {
        return stored.coordinate().isPresent() && stored.postcode().equals(postcode)
                ? stored.coordinate()
                : postcodes.find(postcode).map(Place::coordinate);
    }

    private List<Accessibility> accessibility(Form form, Location stored) {
        List<Accessibility> entries = new ArrayList<>();
        Set<String> codes = codes(stored);

        taxonomies.terms(Taxonomy.ACCESSIBILITY).stream().map(Term::code).forEach(codes::add);
        form.choices("accessibility", codes)
                .value()
                .forEach(code -> entries.add(term(stored, code)));
        Typed.lines(form.text("access").called("field.access.called").max(1_000).value())
                .forEach(line -> entries.add(line(stored, line)));

        return entries;
    }

    private Accessibility term(Location stored, String code) {
        return stored.accessibility().stream()
                .filter(entry -> entry.code().filter(code::equals).isPresent())
                .findFirst()
                .orElseGet(
                        () ->
                                ImmutableAccessibility.builder()
                                        .code(code)
                                        .description(label(code))
                                        .build());
    }

    private static Accessibility line(Location stored, String line) {
        return stored.accessibility().stream()
                .filter(entry -> entry.code().isEmpty() && entry.description().equals(line))
                .findFirst()
                .orElseGet(() -> ImmutableAccessibility.builder().description(line).build());
    }

    private String label(String code) {
        return taxonomies.terms(Taxonomy.ACCESSIBILITY).stream()
                .filter(term -> term.code().equals(code))
                .map(Term::label)
                .findFirst()
                .orElse(code);
    }

    private static Set<String> codes(Location location) {
        return location.accessibility().stream()
                .flatMap(entry -> entry.code().stream())
                .collect(toCollection(LinkedHashSet::new));
    }
}
