package org.sena.directory.standard;

import java.util.List;
import org.sena.directory.api.Accessibility;
import org.sena.directory.api.Address;
import org.sena.directory.api.Location;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;

/** A location as version 3.0 has it. */
final class LocationWriter {

    private static final String LOCATION_ID = "location_id";

    private final Form form;
    private final Out out;

    LocationWriter(Form form) {
        this.form = form;
        this.out = form.out();
    }

    /** The whole record. */
    void whole(Location location) {
        item(location);
        form.parts(
                "addresses",
                "address",
                location.id(),
                LOCATION_ID,
                location.addresses(),
                Address::id,
                this::address);
        form.parts(
                "accessibility",
                "accessibility",
                location.id(),
                LOCATION_ID,
                location.accessibility(),
                Accessibility::id,
                this::accessibility);
        form.attributes(location.id(), "location", location.terms());
    }

    /** What a list shows of it. */
    void item(Location location) {
        out.put("id", location.id());
        out.put("location_type", Words.of(location.type()));
        out.put("name", location.name());
        out.put("description", location.description());
        location.coordinate()
                .ifPresent(
                        point -> {
                            out.put("latitude", point.latitude());
                            out.put("longitude", point.longitude());
                        });
        location.uprn()
                .ifPresent(
                        uprn -> {
                            out.put("external_identifier", uprn);
                            out.put("external_identifier_type", "UPRN");
                        });
    }

    private void address(Address address, String id) {
        out.put("attention", address.attention());
        out.required("address_1", address.street());
        out.required("city", address.city());
        out.put("region", address.region());
        out.required("state_province", address.county());
        out.required("postal_code", address.postcode());
        out.required("country", address.country());
        out.put("address_type", Words.of(address.type()));
    }

    private void accessibility(Accessibility accessibility, String id) {
        out.put("description", accessibility.description());
        out.put("details", accessibility.details());
        out.put("url", form.uri(accessibility.url()));
        accessibility
                .code()
                .ifPresent(
                        code -> {
                            out.put("accessibility", code);
                            form.attributes(
                                    id,
                                    "accessibility",
                                    List.of(TermRef.of(Taxonomy.ACCESSIBILITY, code)));
                        });
    }
}
