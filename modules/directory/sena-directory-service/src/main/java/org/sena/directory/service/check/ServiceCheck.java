package org.sena.directory.service.check;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sena.directory.api.Contact;
import org.sena.directory.api.CostOption;
import org.sena.directory.api.Location;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;
import org.sena.privacy.api.DataItem;

/** Finds mistakes in a service, but not in its organisation and its locations. */
final class ServiceCheck {

    private static final int OLDEST = 130;

    private final Known known;
    private final LocalDate today;

    ServiceCheck(Known known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    void check(Problems problems, Service service) {
        Texts.id(problems, service.id());
        words(problems, service);
        terms(problems, service);
        ages(problems, service);
        problems.addIf(service.capacity().orElse(0) < 0, "capacity is below 0");
        problems.addIf(
                service.assuredOn().filter(today.plusDays(1)::isBefore).isPresent(),
                "is assured on a day that is to come");
        service.costOptions().forEach(cost -> cost(problems, cost));
        service.contacts().forEach(contact -> contact(problems, contact));
        service.languages().forEach(tag -> Texts.language(problems, tag));
        service.replaces().forEach(id -> Texts.id(problems.in("what it replaces"), id));

        Set<String> locations = service.locations().stream().map(Location::id).collect(toSet());

        service.schedules().forEach(one -> ScheduleCheck.check(problems, one, locations));
    }

    private static void words(Problems problems, Service service) {
        Texts.name(problems, service.name());
        Texts.label(problems, "other name", service.alternateName());
        Texts.text(problems, "description", service.description());
        Texts.text(problems, "eligibility", service.eligibility());
        Texts.text(problems, "cost", service.cost());
        Texts.text(problems, "accreditations", service.accreditations());
        Texts.text(problems, "alert", service.alert());
        service.requiredDocuments().forEach(text -> Texts.text(problems, "document", text));
        service.funding().forEach(one -> Texts.text(problems, "funding", one.source()));
        service.otherAreas().forEach(area -> Texts.label(problems, "area", area.name()));
        service.phone().ifPresent(number -> Texts.phone(problems, number));
        Texts.email(problems, "e-mail", service.email());
        Texts.email(problems, "assurer's e-mail", service.assurerEmail());
        Texts.url(problems, "web address", service.url());
        service.otherUrls()
                .forEach(link -> Texts.url(problems, "web address", Optional.of(link.url())));
    }

    private void terms(Problems problems, Service service) {
        problems.addIf(service.serviceTypes().isEmpty(), "needs at least one service type");
        service.serviceTypes().stream()
                .filter(type -> !known.isTerm(TermRef.of(Taxonomy.SERVICE_TYPES, type)))
                .forEach(type -> problems.add("unknown service type " + Texts.shown(type)));
        service.terms().stream()
                .filter(ref -> !known.isTerm(ref))
                .forEach(
                        ref ->
                                problems.add(
                                        "unknown term " + ref.code() + " of " + ref.taxonomy()));
        service.neededItems().stream()
                .filter(item -> !isDataItem(item))
                .forEach(item -> problems.add("unknown data item " + Texts.shown(item)));
    }

    private static void ages(Problems problems, Service service) {
        OptionalInt youngest = service.minimumAge();
        OptionalInt oldest = service.maximumAge();

        if (isOutside(youngest) || isOutside(oldest)) {
            problems.add("ages are 0 to " + OLDEST);
        } else if (youngest.orElse(0) > oldest.orElse(OLDEST)) {
            problems.add("the youngest age is above the oldest");
        }
    }

    private static void cost(Problems problems, CostOption cost) {
        problems.addIf(
                !(cost.amount().orElse(0) >= 0 && cost.amount().orElse(0) < 1e9),
                "a cost is 0 pounds or more");
        problems.addIf(
                cost.validFrom().isPresent()
                        && cost.validTo()
                                .filter(to -> to.isBefore(cost.validFrom().get()))
                                .isPresent(),
                "a cost ends before it begins");
    }

    private static void contact(Problems problems, Contact contact) {
        Texts.label(problems, "name of a contact", contact.name());
        Texts.label(problems, "title of a contact", contact.title());
        Texts.email(problems, "e-mail of a contact", contact.email());
        contact.phones().forEach(phone -> Texts.phone(problems, phone.number()));
        contact.phones()
                .forEach(phone -> phone.languages().forEach(tag -> Texts.language(problems, tag)));
    }

    private static boolean isOutside(OptionalInt age) {
        return age.isPresent() && (age.getAsInt() < 0 || age.getAsInt() > OLDEST);
    }

    private static boolean isDataItem(String code) {
        try {
            return code.equals(DataItem.of(code).code());
        } catch (IllegalArgumentException notAnItem) {
            return false;
        }
    }
}
