package org.sena.directory.standard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.LocationType;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;

/** Reads a service, by the names of either version. */
final class ServiceReader {

    private final Reading reading;
    private final OrganisationReader organisations;
    private final LocationReader locations;
    private final ServicePartsReader parts;

    ServiceReader(Reading reading) {
        this.reading = reading;
        this.organisations = new OrganisationReader(reading);
        this.locations = new LocationReader(reading);
        this.parts = new ServicePartsReader(reading);
    }

    Service service(Doc doc) {
        ImmutableService.Builder service = ImmutableService.builder();

        scalars(doc, service);
        service.organisation(organisation(doc));

        for (Doc at : doc.objects("service_at_locations")) {
            at.object("location").map(locations::location).ifPresent(service::addLocations);
        }

        for (TermRef ref : reading.attributes(doc)) {
            if (ref.taxonomy().equals(Taxonomy.SERVICE_TYPES)) {
                service.addServiceTypes(ref.code());
            } else {
                service.addTerms(ref);
            }
        }

        parts.read(doc, service);
        eligibility(doc, service);
        own(doc, service);

        return service.build();
    }

    private void scalars(Doc doc, ImmutableService.Builder service) {
        service.id(reading.id(RecordKind.SERVICE, doc))
                .name(reading.name(doc))
                .alternateName(doc.text("alternate_name"))
                .description(doc.textOrEmpty("description"))
                .url(doc.text("url").map(reading::uri))
                .email(doc.text("email"))
                .status(doc.word("status", ServiceStatus.class).orElse(ServiceStatus.ACTIVE))
                .cost(doc.text("fees").or(() -> doc.text("fees_description")))
                .accreditations(doc.text("accreditations"))
                .eligibility(doc.text("eligibility_description"))
                .minimumAge(doc.integer("minimum_age"))
                .maximumAge(doc.integer("maximum_age"))
                .assuredOn(doc.date("assured_date"))
                .assurerEmail(doc.text("assurer_email"))
                .alert(doc.text("alert"))
                .modifiedAt(doc.instant("last_modified"));
    }

    /** Some feeds give the organisation's id only; whoever stores the service looks it up. */
    private Organisation organisation(Doc doc) {
        return doc.object("organization")
                .map(organisations::organisation)
                .orElseGet(
                        () ->
                                ImmutableOrganisation.builder()
                                        .id(
                                                reading.id(
                                                        RecordKind.ORGANISATION,
                                                        doc.required("organization_id")))
                                        .name("")
                                        .description("")
                                        .build());
    }

    /** Version 1.0 has ages there; of several the widest range counts. */
    private static void eligibility(Doc doc, ImmutableService.Builder service) {
        List<Doc> all = doc.objectsOfAny("eligibilitys", "eligibilities");

        if (all.isEmpty()) {
            return;
        }

        service.minimumAge(widest(all, "minimum_age", Math::min));
        service.maximumAge(widest(all, "maximum_age", Math::max));
        service.eligibility(
                all.stream()
                        .flatMap(one -> one.text("eligibility").stream())
                        .distinct()
                        .reduce((one, other) -> one + ", " + other));
    }

    /** Open when one of them is open. */
    private static OptionalInt widest(List<Doc> all, String field, IntBinaryOperator wider) {
        return all.stream().allMatch(one -> one.integer(field).isPresent())
                ? all.stream().mapToInt(one -> one.integer(field).getAsInt()).reduce(wider)
                : OptionalInt.empty();
    }

    private void own(Doc doc, ImmutableService.Builder service) {
        Optional<Doc> sena = doc.object("sena");

        service.referralMethod(
                sena.flatMap(own -> own.word("referralMethod", ReferralMethod.class))
                        .orElseGet(() -> access(doc)));
        service.availability(
                sena.flatMap(own -> own.word("availability", Availability.class))
                        .orElseGet(() -> availability(doc)));

        if (sena.isPresent()) {
            service.capacity(sena.get().integer("capacity"))
                    .neededItems(sena.get().texts("neededItems"))
                    .replaces(sena.get().texts("replaces"))
                    .provenance(organisations.provenance(sena.get()))
                    .deliveries(deliveries(sena.get()));
        } else {
            doc.text("attending_type").flatMap(Words::delivery).ifPresent(service::addDeliveries);
            service.addAllDeliveries(deliveries(service.build()));
        }
    }

    private static ReferralMethod access(Doc doc) {
        return doc.text("attending_access").filter("referral"::equalsIgnoreCase).isPresent()
                ? ReferralMethod.EXTERNAL
                : ReferralMethod.NONE;
    }

    private static Availability availability(Doc doc) {
        return doc.objects("capacities").stream()
                .map(capacity -> capacity.number("available"))
                .filter(available -> available.isPresent())
                .map(free -> free.getAsDouble() > 0 ? Availability.OPEN : Availability.FULL)
                .findFirst()
                .orElse(Availability.UNKNOWN);
    }

    private static Set<Delivery> deliveries(Doc sena) {
        Set<Delivery> deliveries = new LinkedHashSet<>();

        for (String word : sena.texts("deliveries")) {
            Optional<Delivery> delivery = Words.find(Delivery.class, word);

            if (delivery.isEmpty()) {
                sena.wrong("deliveries", "'" + word + "' is none of " + Words.all(Delivery.class));
            }

            delivery.ifPresent(deliveries::add);
        }

        return deliveries;
    }

    /** What a foreign record doesn't say is taken from its times and places. */
    private static Set<Delivery> deliveries(Service service) {
        Set<Delivery> deliveries = new LinkedHashSet<>();

        service.schedules().stream()
                .map(Schedule::delivery)
                .flatMap(Optional::stream)
                .forEach(deliveries::add);

        for (Location location : service.locations()) {
            if (location.type() != LocationType.POSTAL) {
                deliveries.add(
                        location.type() == LocationType.VIRTUAL ? Delivery.ONLINE : Delivery.VENUE);
            }
        }

        return deliveries;
    }
}
