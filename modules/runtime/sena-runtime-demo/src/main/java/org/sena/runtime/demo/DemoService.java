package org.sena.runtime.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;

/** Reads a service of the example data. */
final class DemoService {

    private final Map<String, Organisation> organisations;
    private final Map<String, Location> locations;
    private final LocalDate today;

    DemoService(
            Map<String, Organisation> organisations,
            Map<String, Location> locations,
            LocalDate today) {
        this.organisations = organisations;
        this.locations = locations;
        this.today = today;
    }

    Service read(Item item) {
        ImmutableService.Builder service =
                ImmutableService.builder()
                        .id(item.required("id"))
                        .name(item.required("name"))
                        .description(item.required("description"))
                        .organisation(known(organisations, item, item.required("organisation")))
                        .status(ServiceStatus.ACTIVE)
                        .referralMethod(ReferralMethod.valueOf(item.required("referral")))
                        .availability(Availability.valueOf(item.required("availability")))
                        .capacity(item.number("capacity"))
                        .serviceTypes(item.list("types"))
                        .minimumAge(item.number("minimumAge"))
                        .maximumAge(item.number("maximumAge"))
                        .eligibility(item.text("eligibility"))
                        .serviceAreas(item.list("areas"))
                        .cost(item.text("cost"))
                        .phone(item.text("phone"))
                        .email(item.text("email"))
                        .url(item.text("url"))
                        .languages(item.list("languages"))
                        .requiredDocuments(item.list("requiredDocuments"))
                        .accreditations(item.text("accreditations"))
                        .alert(item.text("alert"))
                        .funding(DemoParts.funding(item))
                        .neededItems(item.list("neededItems"))
                        .assuredOn(today.minusDays(item.number("assuredDaysAgo").orElseThrow()));

        item.list("deliveries").forEach(way -> service.addDeliveries(Delivery.valueOf(way)));
        item.list("opens").forEach(times -> service.addSchedules(DemoParts.weekly(times)));
        item.items("monthly").forEach(part -> service.addSchedules(DemoParts.monthly(part)));
        item.items("costs").forEach(part -> service.addCostOptions(DemoParts.cost(part)));
        item.items("contacts").forEach(part -> service.addContacts(DemoParts.contact(part)));
        item.list("for").forEach(code -> service.addTerms(TermRef.of(Taxonomy.ELIGIBILITY, code)));
        item.list("locations").forEach(id -> service.addLocations(known(locations, item, id)));

        return service.build();
    }

    private static <T> T known(Map<String, T> values, Item item, String id) {
        return Optional.ofNullable(values.get(id))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        item.file()
                                                + ": "
                                                + item.required("id")
                                                + " names an unknown "
                                                + id));
    }
}
