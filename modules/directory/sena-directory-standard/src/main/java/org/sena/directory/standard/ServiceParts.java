package org.sena.directory.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sena.directory.api.Contact;
import org.sena.directory.api.CostOption;
import org.sena.directory.api.Funding;
import org.sena.directory.api.Phone;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceArea;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.api.TermIds;

/** The fields of a service that have many values. */
final class ServiceParts {

    private static final String SERVICE_ID = "service_id";

    private final Form form;
    private final Out out;

    ServiceParts(Form form) {
        this.form = form;
        this.out = form.out();
    }

    void write(Service service) {
        String id = service.id();

        form.parts(
                "schedules",
                "schedule",
                id,
                SERVICE_ID,
                service.schedules(),
                Schedule::id,
                (schedule, part) -> schedule(id, schedule));
        areas(service);
        form.texts("languages", "language", id, SERVICE_ID, service.languages(), this::language);
        form.parts(
                "funding",
                "funding",
                id,
                SERVICE_ID,
                service.funding(),
                Funding::id,
                (funding, part) -> out.put("source", funding.source()));
        form.parts(
                "cost_options",
                "cost_option",
                id,
                SERVICE_ID,
                service.costOptions(),
                CostOption::id,
                (cost, part) -> cost(cost));
        form.parts(
                "contacts",
                "contact",
                id,
                SERVICE_ID,
                service.contacts(),
                Contact::id,
                this::contact);
        form.texts(
                "phones",
                "phone",
                id,
                SERVICE_ID,
                OrganisationWriter.collection(service.phone()),
                number -> out.put("number", number));
        form.texts(
                "required_documents",
                "required_document",
                id,
                SERVICE_ID,
                service.requiredDocuments(),
                text -> out.put("document", text));
        form.parts(
                "additional_urls",
                "url",
                id,
                SERVICE_ID,
                service.otherUrls(),
                link -> TermIds.of(id, "url", link.label(), link.url()),
                (link, part) -> {
                    out.put("label", link.label());
                    out.put("url", link.url());
                });
    }

    private void schedule(String serviceId, Schedule schedule) {
        schedule.locationId()
                .ifPresent(
                        locationId -> {
                            out.put(
                                    "service_at_location_id",
                                    ServiceAtLocation.idOf(serviceId, locationId));
                            out.put("location_id", locationId);
                        });
        out.put("valid_from", schedule.validFrom());
        out.put("valid_to", schedule.validTo());
        out.put("dtstart", schedule.startsOn());
        out.put("freq", schedule.frequency().name());

        if (schedule.interval() > 1) {
            out.put("interval", schedule.interval());
        }

        out.put("byday", Days.text(schedule.days()));
        out.put(
                "bymonthday",
                schedule.daysOfMonth().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")));
        out.put("description", schedule.description());
        out.put("opens_at", schedule.opens().map(Days::text));
        out.put("closes_at", schedule.closes().map(Days::text));
        out.put("schedule_link", form.uri(schedule.url()));
        out.put("attending_type", schedule.delivery().map(Words::of));
        out.put("notes", schedule.notes());
    }

    /** Areas that a code names come first; their code is what makes them so. */
    private void areas(Service service) {
        Map<String, String> codes = new LinkedHashMap<>();
        List<ServiceArea> areas = new ArrayList<>();

        for (String code : service.serviceAreas()) {
            ServiceArea area = Areas.named(service.id(), code);

            codes.put(area.id(), code);
            areas.add(area);
        }

        areas.addAll(service.otherAreas());
        form.parts(
                "service_areas",
                "service_area",
                service.id(),
                SERVICE_ID,
                areas,
                ServiceArea::id,
                (area, id) -> {
                    out.put("code", codes.getOrDefault(id, ""));
                    out.put("name", area.name());
                    out.put("extent", area.extent());
                    out.put("extent_type", area.extentType());
                    out.put("uri", area.uri());
                });
    }

    private void language(String tag) {
        out.put("code", tag);
        out.put("name", Words.language(tag));
    }

    private void cost(CostOption cost) {
        out.put("valid_from", cost.validFrom());
        out.put("valid_to", cost.validTo());
        out.put("option", cost.option());
        cost.amount()
                .ifPresent(
                        amount -> {
                            out.put("amount", amount);
                            out.put("currency", "GBP");
                        });
        out.put("amount_description", cost.amountDescription());
    }

    private void contact(Contact contact, String id) {
        out.put("name", contact.name());
        out.put("title", contact.title());
        out.put("email", form.email(contact.email()));
        form.parts("phones", "phone", id, "contact_id", contact.phones(), Phone::id, this::phone);
    }

    private void phone(Phone phone, String id) {
        out.required("number", phone.number());
        out.put("description", phone.description());
        form.texts("languages", "language", id, "phone_id", phone.languages(), this::language);
    }
}
