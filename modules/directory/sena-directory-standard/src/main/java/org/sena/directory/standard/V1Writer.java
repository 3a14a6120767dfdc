package org.sena.directory.standard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Accessibility;
import org.sena.directory.api.Address;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;

/** Records by the names of version 1.0. */
final class V1Writer {

    private final Form form;
    private final Out out;
    private final V1Parts parts;

    V1Writer(Form form) {
        this.form = form;
        this.out = form.out();
        this.parts = new V1Parts(form);
    }

    /**
     * @param included names of the fields with many values to write too
     */
    void service(Service service, Set<String> included) {
        scalars(service);
        out.object("organization", () -> organisation(service.organisation()));

        if (included.contains("service_at_locations")) {
            out.objects("service_at_locations", service.locations(), l -> at(service, l));
        }

        parts.write(service, included);
    }

    void organisation(Organisation organisation) {
        out.put("id", organisation.id());
        out.required("name", organisation.name());
        out.required("description", organisation.description());
        out.put("email", form.email(organisation.email()));
        out.put("url", web(organisation.url()));
        out.put("logo", organisation.logo());
        out.put("uri", web(organisation.uri()));
    }

    void location(Location location) {
        out.put("id", location.id());
        out.put("name", location.name());
        out.put("description", location.description());
        location.coordinate()
                .ifPresent(
                        point -> {
                            out.put("latitude", point.latitude());
                            out.put("longitude", point.longitude());
                        });
        form.parts(
                "physical_addresses",
                "address",
                location.id(),
                "location_id",
                location.addresses(),
                Address::id,
                (address, id) -> address(address));
        form.parts(
                "accessibility_for_disabilities",
                "accessibility",
                location.id(),
                "location_id",
                location.accessibility(),
                Accessibility::id,
                (item, id) -> out.put("accessibility", item.description()));
    }

    private void at(Service service, Location location) {
        out.put("id", ServiceAtLocation.idOf(service.id(), location.id()));
        out.object("location", () -> location(location));
        parts.schedules("regular_schedule", service, Optional.of(location.id()));
    }

    private void scalars(Service service) {
        out.put("id", service.id());
        out.required("name", service.name());
        out.put("description", service.description());
        out.put("url", web(service.url()));
        out.put("email", form.email(service.email()));
        out.put("status", Words.of(service.status()));
        out.put("fees", service.cost());
        out.put("accreditations", service.accreditations());
        out.put("assured_date", service.assuredOn());
        out.put("attending_type", attendingType(service.deliveries()));
        out.put("attending_access", attendingAccess(service.referralMethod()));
        out.put("last_modified", service.modifiedAt());
    }

    private void address(Address address) {
        out.put("address_1", address.street());
        out.required("city", address.city());
        out.required("state_province", address.county());
        out.required("postal_code", address.postcode());
        out.required("country", address.country());
    }

    /** It has one; the place to go to says most. */
    private static Optional<String> attendingType(Set<Delivery> deliveries) {
        return List.of(Delivery.VENUE, Delivery.HOME_VISIT, Delivery.PHONE, Delivery.ONLINE)
                .stream()
                .filter(deliveries::contains)
                .map(Words::of)
                .findFirst();
    }

    private static String attendingAccess(ReferralMethod method) {
        return method == ReferralMethod.NONE ? "" : "referral";
    }

    /** Version 1.0 asks for http or ftp. */
    private Optional<String> web(Optional<String> text) {
        return form.uri(text).filter(uri -> uri.matches("(https?|wss?|ftp)://.*"));
    }
}
