package org.sena.directory.standard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Contact;
import org.sena.directory.api.CostOption;
import org.sena.directory.api.ImmutableContact;
import org.sena.directory.api.ImmutableCostOption;
import org.sena.directory.api.ImmutableFunding;
import org.sena.directory.api.ImmutablePhone;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceArea;
import org.sena.directory.api.Phone;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.WebLink;

/** Reads the fields of a service that have many values, by the names of either version. */
final class ServicePartsReader {

    private final Reading reading;

    ServicePartsReader(Reading reading) {
        this.reading = reading;
    }

    void read(Doc doc, ImmutableService.Builder service) {
        schedules(doc, service);
        doc.objects("service_areas").forEach(area -> area(area, service));
        doc.objects("languages").forEach(item -> language(item).ifPresent(service::addLanguages));
        doc.objectsOfAny("funding", "fundings")
                .forEach(
                        item ->
                                service.addFunding(
                                        ImmutableFunding.builder()
                                                .id(reading.partId(item))
                                                .source(item.textOrEmpty("source"))
                                                .build()));
        doc.objects("cost_options").forEach(item -> service.addCostOptions(cost(item)));
        doc.objects("contacts").forEach(item -> service.addContacts(contact(item)));
        service.phone(
                doc.objects("phones").stream().flatMap(p -> p.text("number").stream()).findFirst());
        doc.objects("required_documents")
                .forEach(item -> item.text("document").ifPresent(service::addRequiredDocuments));
        doc.objects("additional_urls")
                .forEach(
                        item ->
                                service.addOtherUrls(
                                        WebLink.of(
                                                item.textOrEmpty("label"),
                                                reading.uri(item.textOrEmpty("url")))));
    }

    /** They stand with the service, or with the service at a location and hold there. */
    private void schedules(Doc doc, ImmutableService.Builder service) {
        Map<String, String> locationIds = new HashMap<>();

        for (Doc at : doc.objects("service_at_locations")) {
            Optional<String> locationId =
                    at.object("location")
                            .map(location -> location.required("id"))
                            .or(() -> at.text("location_id"))
                            .map(id -> reading.id(RecordKind.LOCATION, id));

            at.text("id").ifPresent(id -> locationId.ifPresent(to -> locationIds.put(id, to)));
            at.objectsOfAny("schedules", "regular_schedule", "regular_schedules")
                    .forEach(item -> service.addSchedules(schedule(item, locationId)));
        }

        for (Doc item : doc.objectsOfAny("schedules", "regular_schedules")) {
            Optional<String> locationId =
                    item.text("location_id")
                            .map(id -> reading.id(RecordKind.LOCATION, id))
                            .or(() -> item.text("service_at_location_id").map(locationIds::get));

            service.addSchedules(schedule(item, locationId));
        }
    }

    Schedule schedule(Doc doc, Optional<String> locationId) {
        List<ScheduleDay> days =
                doc.parsed("byday", Days::days)
                        .or(() -> doc.parsed("weekday", Days::days))
                        .orElse(isDaily(doc) ? Days.all() : List.of());
        Set<Integer> daysOfMonth = doc.parsed("bymonthday", Days::daysOfMonth).orElse(Set.of());
        Optional<LocalDate> startsOn = doc.date("dtstart");

        return ImmutableSchedule.builder()
                .id(reading.partId(doc))
                .locationId(locationId)
                .frequency(frequency(doc))
                .interval(Math.max(1, doc.integer("interval").orElse(1)))
                .days(days)
                .daysOfMonth(daysOfMonth)
                .opens(doc.time("opens_at"))
                .closes(doc.time("closes_at"))
                .startsOn(startsOn)
                .validFrom(doc.date("valid_from"))
                .validTo(doc.date("valid_to"))
                .description(doc.text("description"))
                .url(doc.text("schedule_link").map(reading::uri))
                .delivery(doc.text("attending_type").flatMap(Words::delivery))
                .notes(doc.text("notes"))
                .build();
    }

    private static Schedule.Frequency frequency(Doc doc) {
        return isDaily(doc)
                ? Schedule.Frequency.WEEKLY
                : doc.word("freq", Schedule.Frequency.class).orElse(Schedule.Frequency.WEEKLY);
    }

    /** Wider feeds know it; for us that is every day of the week. */
    private static boolean isDaily(Doc doc) {
        return doc.text("freq").filter("DAILY"::equalsIgnoreCase).isPresent();
    }

    private void area(Doc doc, ImmutableService.Builder service) {
        Optional<String> code = reading.areaCode(doc);

        if (code.isPresent()) {
            service.addServiceAreas(code.get());
            return;
        }

        service.addOtherAreas(
                ImmutableServiceArea.builder()
                        .id(reading.partId(doc))
                        .name(doc.text("name").or(() -> doc.text("service_area")).orElse(""))
                        .extent(doc.text("extent"))
                        .extentType(doc.text("extent_type"))
                        .uri(doc.text("uri"))
                        .build());
    }

    Optional<String> language(Doc doc) {
        Optional<String> code = doc.text("code");

        if (code.isPresent() && !reading.isForeign()) {
            return code;
        }

        return code.or(() -> doc.text("name"))
                .or(() -> doc.text("language"))
                .flatMap(Words::languageTag);
    }

    CostOption cost(Doc doc) {
        return ImmutableCostOption.builder()
                .id(reading.partId(doc))
                .validFrom(doc.date("valid_from"))
                .validTo(doc.date("valid_to"))
                .option(doc.text("option"))
                .amount(doc.number("amount"))
                .amountDescription(doc.text("amount_description"))
                .build();
    }

    Contact contact(Doc doc) {
        ImmutableContact.Builder contact =
                ImmutableContact.builder()
                        .id(reading.partId(doc))
                        .name(doc.text("name"))
                        .title(doc.text("title"))
                        .email(doc.text("email"));

        doc.objects("phones").stream()
                .filter(phone -> phone.text("number").isPresent())
                .forEach(phone -> contact.addPhones(phone(phone)));

        return contact.build();
    }

    private Phone phone(Doc doc) {
        ImmutablePhone.Builder phone =
                ImmutablePhone.builder()
                        .id(reading.partId(doc))
                        .number(reading.given(doc, "number"))
                        .description(doc.text("description"));

        doc.objects("languages").forEach(item -> language(item).ifPresent(phone::addLanguages));

        return phone.build();
    }
}
