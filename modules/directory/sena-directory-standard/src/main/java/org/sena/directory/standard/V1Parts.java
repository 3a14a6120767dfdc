package org.sena.directory.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.Contact;
import org.sena.directory.api.CostOption;
import org.sena.directory.api.Funding;
import org.sena.directory.api.ImmutableContact;
import org.sena.directory.api.ImmutablePhone;
import org.sena.directory.api.Phone;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceArea;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;

/** The fields of a service with many values, by the names of version 1.0. */
final class V1Parts {

    private static final String SERVICE_ID = "service_id";

    private final Form form;
    private final Out out;

    V1Parts(Form form) {
        this.form = form;
        this.out = form.out();
    }

    void write(Service service, Set<String> included) {
        String id = service.id();

        if (included.contains("regular_schedules")) {
            schedules("regular_schedules", service, Optional.empty());
        }
        if (included.contains("service_taxonomys")) {
            out.objects(
                    "service_taxonomys",
                    ServiceWriter.terms(service),
                    ref -> {
                        out.put("id", TermIds.of(id, "attribute", ref.taxonomy(), ref.code()));
                        out.object("taxonomy", () -> taxonomy(ref));
                    });
        }
        if (included.contains("eligibilitys") && hasEligibility(service)) {
            out.objects("eligibilitys", List.of(service), this::eligibility);
        }
        if (included.contains("service_areas")) {
            areas(service);
        }
        if (included.contains("languages")) {
            form.texts(
                    "languages",
                    "language",
                    id,
                    SERVICE_ID,
                    service.languages(),
                    tag -> out.put("language", Words.language(tag)));
        }
        if (included.contains("fundings")) {
            form.parts(
                    "fundings",
                    "funding",
                    id,
                    SERVICE_ID,
                    service.funding(),
                    Funding::id,
                    (funding, part) -> out.put("source", funding.source()));
        }
        if (included.contains("cost_options")) {
            form.parts(
                    "cost_options",
                    "cost_option",
                    id,
                    SERVICE_ID,
                    service.costOptions(),
                    CostOption::id,
                    (cost, part) -> cost(cost));
        }
        if (included.contains("contacts")) {
            form.parts(
                    "contacts",
                    "contact",
                    id,
                    SERVICE_ID,
                    contacts(service),
                    Contact::id,
                    this::contact);
        }
    }

    /**
     * @param locationId those that hold there; empty: those that hold wherever it is given
     */
    void schedules(String name, Service service, Optional<String> locationId) {
        form.parts(
                name,
                "schedule",
                service.id(),
                SERVICE_ID,
                service.schedules().stream()
                        .filter(s -> locationId.isEmpty() || s.locationId().equals(locationId))
                        .collect(Collectors.toList()),
                Schedule::id,
                (schedule, id) -> schedule(schedule));
    }

    void taxonomy(TermRef ref) {
        form.v1Term(ref);
    }

    private void schedule(Schedule schedule) {
        out.put("valid_from", schedule.validFrom());
        out.put("valid_to", schedule.validTo());
        out.put("dtstart", schedule.startsOn());
        out.put("freq", schedule.frequency().name());
        out.put("interval", Integer.toString(schedule.interval()));
        out.put("byday", Days.text(schedule.days()));
        out.put(
                "bymonthday",
                schedule.daysOfMonth().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")));
        out.put("description", schedule.description());
        out.put("opens_at", schedule.opens().map(Days::text));
        out.put("closes_at", schedule.closes().map(Days::text));
    }

    private static boolean hasEligibility(Service service) {
        return service.minimumAge().isPresent()
                || service.maximumAge().isPresent()
                || service.eligibility().isPresent();
    }

    private void eligibility(Service service) {
        out.put("id", TermIds.of(service.id(), "eligibility"));
        out.put("eligibility", service.eligibility());
        out.put("minimum_age", service.minimumAge());
        out.put("maximum_age", service.maximumAge());
    }

    private void areas(Service service) {
        List<ServiceArea> areas = new ArrayList<>();

        service.serviceAreas().forEach(code -> areas.add(Areas.named(service.id(), code)));
        areas.addAll(service.otherAreas());
        form.parts(
                "service_areas",
                "service_area",
                service.id(),
                SERVICE_ID,
                areas,
                ServiceArea::id,
                (area, id) -> {
                    out.put("service_area", area.name());
                    out.put("extent", area.extent());
                    out.put("uri", area.uri());
                });
    }

    private void cost(CostOption cost) {
        out.put("valid_from", cost.validFrom());
        out.put("valid_to", cost.validTo());
        out.put("option", cost.option());
        out.put("amount", cost.amount());
        out.put("amount_description", cost.amountDescription());
    }

    /** Its own number is a contact there: the version has no other place for it. */
    private static List<Contact> contacts(Service service) {
        List<Contact> contacts = new ArrayList<>();

        service.phone()
                .ifPresent(
                        number ->
                                contacts.add(
                                        ImmutableContact.builder()
                                                .addPhones(
                                                        ImmutablePhone.builder()
                                                                .number(number)
                                                                .build())
                                                .build()));
        contacts.addAll(service.contacts());

        return contacts;
    }

    private void contact(Contact contact, String id) {
        out.put("name", contact.name());
        out.put("title", contact.title());
        form.parts(
                "phones",
                "phone",
                id,
                "contact_id",
                contact.phones(),
                Phone::id,
                (phone, part) -> {
                    out.required("number", phone.number());
                    out.put(
                            "language",
                            phone.languages().stream().map(Words::language).findFirst());
                });
    }
}
