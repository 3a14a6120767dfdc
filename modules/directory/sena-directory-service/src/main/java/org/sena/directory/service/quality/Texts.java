package org.sena.directory.service.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.directory.api.Address;
import org.sena.directory.api.Contact;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Phone;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;

/** Every text of a record that people wrote, by its part. */
final class Texts {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private Texts() {}

    static Map<String, String> of(Service service) {
        Texts texts = new Texts();

        texts.put("name", service.name());
        texts.put("alternate_name", service.alternateName());
        texts.put("description", service.description());
        texts.put("eligibility_description", service.eligibility());
        texts.put("cost", service.cost());
        texts.put("alert", service.alert());
        texts.put("accreditations", service.accreditations());
        texts.put("phone", service.phone());
        texts.put("email", service.email());
        texts.put("assurer_email", service.assurerEmail());
        each("required_documents", service.requiredDocuments(), texts::put);
        each("contacts", service.contacts(), texts::contact);
        each("schedules", service.schedules(), texts::schedule);
        each("locations", service.locations(), texts::location);
        each(
                "cost_options",
                service.costOptions(),
                (place, cost) -> {
                    texts.put(place + ".option", cost.option());
                    texts.put(place + ".amount_description", cost.amountDescription());
                });
        each(
                "funding",
                service.funding(),
                (place, funding) -> texts.put(place + ".source", funding.source()));
        each(
                "additional_urls",
                service.otherUrls(),
                (place, link) -> texts.put(place + ".label", link.label()));

        return texts.texts;
    }

    static Map<String, String> of(Organisation organisation) {
        Texts texts = new Texts();

        texts.put("name", organisation.name());
        texts.put("description", organisation.description());
        texts.put("phone", organisation.phone());
        texts.put("email", organisation.email());

        return texts.texts;
    }

    private void contact(String place, Contact contact) {
        put(place + ".name", contact.name());
        put(place + ".title", contact.title());
        put(place + ".email", contact.email());
        each(place + ".phones", contact.phones(), this::phone);
    }

    private void phone(String place, Phone phone) {
        put(place + ".number", phone.number());
        put(place + ".description", phone.description());
    }

    private void schedule(String place, Schedule schedule) {
        put(place + ".description", schedule.description());
        put(place + ".notes", schedule.notes());
    }

    private void location(String place, Location location) {
        put(place + ".name", location.name());
        put(place + ".description", location.description());
        each(place + ".addresses", location.addresses(), this::address);
        each(
                place + ".accessibility",
                location.accessibility(),
                (at, entry) -> {
                    put(at + ".description", entry.description());
                    put(at + ".details", entry.details());
                });
    }

    private void address(String place, Address address) {
        put(place + ".attention", address.attention());
        put(place + ".address_1", address.street());
    }

    private void put(String part, Optional<String> text) {
        text.ifPresent(value -> put(part, value));
    }

    private void put(String part, String text) {
        texts.put(part, text);
    }

    private static <E> void each(String part, List<E> elements, Each<E> each) {
        for (int i = 0; i < elements.size(); i++) {
            each.accept(part + "[" + i + "]", elements.get(i));
        }
    }

    private interface Each<E> {
        void accept(String place, E element);
    }
}
