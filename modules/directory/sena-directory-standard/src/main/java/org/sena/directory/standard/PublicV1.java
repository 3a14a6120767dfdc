package org.sena.directory.standard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.api.TermRef;

/**
 * What the public reads, by the names of Open Referral UK 1.0: each method writes one object. A
 * term's {@code vocabulary} is the key of its taxonomy. What fails to be written leaves as {@link
 * java.io.UncheckedIOException}. Safe for any number of threads.
 */
public final class PublicV1 {

    /** Names of a service's fields that have many values: what {@code include} may ask for. */
    public static final List<String> INCLUDABLE =
            List.of(
                    "contacts",
                    "cost_options",
                    "eligibilitys",
                    "fundings",
                    "languages",
                    "regular_schedules",
                    "service_areas",
                    "service_at_locations",
                    "service_taxonomys");

    private static final Set<String> ALL = Set.copyOf(INCLUDABLE);

    private final TermSource terms;

    public PublicV1(TermSource terms) {
        this.terms = terms;
    }

    /** The whole record. */
    public void service(Service service, JsonGenerator json) {
        serviceItem(service, ALL, json);
    }

    /**
     * The fields that have one value, and some others.
     *
     * @param included any of {@link #INCLUDABLE}
     */
    public void serviceItem(Service service, Set<String> included, JsonGenerator json) {
        write(json, form -> new V1Writer(form).service(service, included));
    }

    public void organisation(Organisation organisation, JsonGenerator json) {
        write(json, form -> new V1Writer(form).organisation(organisation));
    }

    /** An organisation and its services. */
    public void organisation(
            Organisation organisation, List<Service> services, JsonGenerator json) {
        write(
                json,
                form -> {
                    new V1Writer(form).organisation(organisation);
                    form.out()
                            .objects(
                                    "services",
                                    services,
                                    s -> new V1Writer(form).service(s, Set.of()));
                });
    }

    public void location(Location location, JsonGenerator json) {
        write(json, form -> new V1Writer(form).location(location));
    }

    /** A location and the services there. */
    public void location(Location location, List<Service> services, JsonGenerator json) {
        write(
                json,
                form -> {
                    new V1Writer(form).location(location);
                    form.out()
                            .objects(
                                    "service_at_locations",
                                    services,
                                    service -> {
                                        form.out()
                                                .put(
                                                        "id",
                                                        ServiceAtLocation.idOf(
                                                                service.id(), location.id()));
                                        form.out()
                                                .object(
                                                        "service",
                                                        () ->
                                                                new V1Writer(form)
                                                                        .service(
                                                                                service, Set.of()));
                                    });
                });
    }

    /** A term; the version calls it a taxonomy. */
    public void term(TermRef ref, JsonGenerator json) {
        write(json, form -> form.v1Term(ref));
    }

    private void write(JsonGenerator json, Consumer<Form> content) {
        Form form = Form.published(json, terms);

        form.out().object(() -> content.accept(form));
    }
}
