package org.sena.directory.web.service;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sena.directory.api.Accessibility;
import org.sena.directory.api.Location;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;

/** Where a service is given, and what makes it easier to use. */
public final class PlaceView {

    private final Location location;
    private final List<String> times;
    private final Taxonomies taxonomies;

    PlaceView(Location location, List<String> times, Taxonomies taxonomies) {
        this.location = location;
        this.times = times;
        this.taxonomies = taxonomies;
    }

    /** Name, street and town, postcode. */
    public List<String> lines() {
        return Stream.of(location.name(), location.address(), location.postcode())
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(toUnmodifiableList());
    }

    /** When it is open there, where that differs from place to place. */
    public List<String> times() {
        return times;
    }

    /** "Wheelchair access", "Hearing loop". */
    public List<String> accessibility() {
        return location.accessibility().stream()
                .map(this::text)
                .distinct()
                .collect(toUnmodifiableList());
    }

    /** On a map of the web; empty when nobody knows where it is. */
    public String mapUrl() {
        return location.coordinate()
                .map(
                        at ->
                                String.format(
                                        Locale.ROOT,
                                        "https://www.openstreetmap.org/?mlat=%1$.5f&mlon=%2$.5f"
                                                + "#map=17/%1$.5f/%2$.5f",
                                        at.latitude(),
                                        at.longitude()))
                .orElse("");
    }

    private String text(Accessibility feature) {
        if (!feature.description().isEmpty()) {
            return feature.description();
        }

        return feature.code()
                .flatMap(code -> taxonomies.term(TermRef.of(Taxonomy.ACCESSIBILITY, code)))
                .map(Term::label)
                .orElse("");
    }
}
