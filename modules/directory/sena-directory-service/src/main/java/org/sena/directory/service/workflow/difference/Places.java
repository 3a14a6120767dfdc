package org.sena.directory.service.workflow.difference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.sena.directory.api.Accessibility;
import org.sena.directory.api.Address;
import org.sena.directory.api.Location;
import org.sena.directory.api.LocationType;
import org.sena.directory.api.ServiceArea;

/** Locations and areas in lines; a location's further lines begin with its name. */
final class Places {

    private static final Pattern DISTRICT = Pattern.compile("[EWSN]\\d{8}");

    private Places() {}

    static List<String> lines(List<Location> locations, Names names) {
        List<String> lines = new ArrayList<>();

        locations.forEach(location -> add(lines, location, names));

        return List.copyOf(lines);
    }

    static String area(String code) {
        return DISTRICT.matcher(code).matches() ? "District " + code : "Postcodes in " + code;
    }

    /** A shape can't be read; a short mark tells one from another. */
    static String area(ServiceArea area) {
        return Lines.join(
                Optional.of(area.name()),
                area.extent()
                        .map(
                                shape ->
                                        "drawn on a map (shape "
                                                + mark(shape + area.extentType())
                                                + ")"),
                area.uri());
    }

    private static void add(List<String> lines, Location location, Names names) {
        String name = location.name();

        if (location.addresses().isEmpty()) {
            lines.add(name);
        }

        location.addresses().forEach(address -> lines.add(name + ": " + address(address)));

        if (location.type() != LocationType.PHYSICAL) {
            lines.add(name + ": " + kind(location.type()));
        }

        location.coordinate()
                .ifPresent(
                        point ->
                                lines.add(
                                        String.format(
                                                Locale.UK,
                                                "%s: on the map at %.5f, %.5f",
                                                name,
                                                point.latitude(),
                                                point.longitude())));
        location.uprn().ifPresent(uprn -> lines.add(name + ": property number " + uprn));
        Lines.of(location.description()).forEach(line -> lines.add(name + ": " + line));
        location.accessibility().forEach(entry -> lines.add(name + ": " + accessibility(entry)));
        Lines.sorted(location.terms(), names::term).forEach(term -> lines.add(name + ": " + term));
    }

    private static String address(Address address) {
        return Lines.join(
                address.attention().map(who -> "for " + who),
                Optional.of(address.street()),
                address.region(),
                Optional.of(address.city()),
                Optional.of(address.county()),
                Optional.of(address.postcode()),
                Optional.of(address.country())
                        .filter(country -> !country.equals("GB"))
                        .map(country -> new Locale("", country).getDisplayCountry(Locale.UK)),
                Optional.of(address.type())
                        .filter(type -> type != LocationType.PHYSICAL)
                        .map(Places::kind));
    }

    private static String accessibility(Accessibility entry) {
        return Lines.join(Optional.of(entry.description()), entry.details(), entry.url());
    }

    private static String kind(LocationType type) {
        switch (type) {
            case POSTAL:
                return "for letters only";
            case VIRTUAL:
                return "not a place to go to";
            default:
                return "a place to go to";
        }
    }

    private static String mark(String shape) {
        CRC32 sum = new CRC32();

        sum.update(shape.getBytes(StandardCharsets.UTF_8));

        return String.format("%08x", sum.getValue());
    }
}
