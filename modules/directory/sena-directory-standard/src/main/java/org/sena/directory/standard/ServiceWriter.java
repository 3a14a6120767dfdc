package org.sena.directory.standard;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Location;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;

/** A service as version 3.0 has it, with the standard's wider names for what the UK leaves out. */
final class ServiceWriter {

    private final Form form;
    private final Out out;
    private final OrganisationWriter organisations;
    private final LocationWriter locations;
    private final ServiceParts parts;

    ServiceWriter(Form form) {
        this.form = form;
        this.out = form.out();
        this.organisations = new OrganisationWriter(form);
        this.locations = new LocationWriter(form);
        this.parts = new ServiceParts(form);
    }

    /** The whole record. */
    void whole(Service service) {
        scalars(service);
        out.object("organization", () -> organisations.whole(service.organisation()));
        out.objects("service_at_locations", service.locations(), location -> at(service, location));
        parts.write(service);
        form.attributes(service.id(), "service", terms(service));
        capacity(service);
        out.object("sena", () -> sena(service));
    }

    /** What a list shows of it. */
    void item(Service service) {
        scalars(service);
        out.object("organization", () -> organisations.item(service.organisation()));
    }

    /** The fields that have one value. */
    void scalars(Service service) {
        out.put("id", service.id());
        out.put("organization_id", service.organisation().id());
        out.required("name", service.name());
        out.put("alternate_name", service.alternateName());
        out.put("description", service.description());
        out.put("url", form.uri(service.url()));
        out.put("email", form.email(service.email()));
        out.put("status", Words.of(service.status()));
        out.put("fees", service.cost());
        out.put("accreditations", service.accreditations());
        out.put("eligibility_description", service.eligibility());
        out.put("minimum_age", service.minimumAge());
        out.put("maximum_age", service.maximumAge());
        out.put("assured_date", service.assuredOn());
        out.put("assurer_email", form.email(service.assurerEmail()));
        out.put("alert", service.alert());
        out.put("last_modified", service.modifiedAt());
    }

    /** Its types and its other terms. */
    static Set<TermRef> terms(Service service) {
        Set<TermRef> terms = new LinkedHashSet<>();

        service.serviceTypes().forEach(code -> terms.add(TermRef.of(Taxonomy.SERVICE_TYPES, code)));
        terms.addAll(service.terms());

        return terms;
    }

    /** A service at a location, on its own. */
    void atWhole(Service service, Location location) {
        at(service, location);
        out.object(
                "service",
                () -> {
                    scalars(service);
                    out.object("organization", () -> organisations.whole(service.organisation()));
                    parts.write(service);
                    form.attributes(service.id(), "service", terms(service));
                    out.object("sena", () -> sena(service));
                });
    }

    /** What a list shows of a service at a location. */
    void atItem(Service service, Location location) {
        ids(service, location);
        out.object("location", () -> locations.item(location));
        out.object("service", () -> item(service));
    }

    private void at(Service service, Location location) {
        ids(service, location);
        out.object("location", () -> locations.whole(location));
    }

    private void ids(Service service, Location location) {
        out.put("id", ServiceAtLocation.idOf(service.id(), location.id()));
        out.put("service_id", service.id());
        out.put("location_id", location.id());
    }

    /** Only where a count is known to be true: with no room, none is available. */
    private void capacity(Service service) {
        boolean full =
                service.availability() == Availability.FULL
                        || service.availability() == Availability.WAITING_LIST;

        if (!full || service.modifiedAt().isEmpty()) {
            return;
        }

        out.objects(
                "capacities",
                Set.of(service),
                s -> {
                    out.put("id", TermIds.of(s.id(), "capacity"));
                    out.put("service_id", s.id());
                    out.object(
                            "unit",
                            () -> {
                                out.put("id", TermIds.of("unit", "people"));
                                out.put("name", "people");
                            });
                    out.put("available", 0);
                    out.put("maximum", s.capacity());
                    out.put("updated", s.modifiedAt());
                });
    }

    private void sena(Service service) {
        out.put("referralMethod", Words.of(service.referralMethod()));
        out.put("availability", Words.of(service.availability()));
        out.put("capacity", service.capacity());
        out.texts(
                "deliveries",
                service.deliveries().stream().map(Words::of).collect(Collectors.toList()));

        if (!form.isPublished()) {
            out.texts("neededItems", service.neededItems());
        }

        out.texts("replaces", service.replaces());
        service.provenance().ifPresent(organisations::provenance);
    }
}
