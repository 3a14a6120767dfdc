package org.sena.directory.exchange.duplicate;

import static org.sena.directory.exchange.duplicate.Fields.lines;
import static org.sena.directory.exchange.duplicate.Fields.text;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.directory.api.Contact;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Phone;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceArea;

/** What an editor compares of two services. */
final class ServiceFields {

    private ServiceFields() {}

    static Fields<Service> all() {
        Fields<Service> fields = new Fields<>();

        what(fields);
        whoFor(fields);
        how(fields);

        return fields;
    }

    private static void what(Fields<Service> fields) {
        add(fields, "name", Service::name, (s, o) -> s.withName(o.name()));
        add(
                fields,
                "alternateName",
                s -> text(s.alternateName()),
                (s, o) -> s.withAlternateName(o.alternateName()));
        add(
                fields,
                "description",
                Service::description,
                (s, o) -> s.withDescription(o.description()));
        add(
                fields,
                "organisation",
                s -> s.organisation().name(),
                (s, o) -> s.withOrganisation(o.organisation()));
        add(fields, "status", s -> word(s.status()), (s, o) -> s.withStatus(o.status()));
        add(
                fields,
                "serviceTypes",
                s -> lines(s.serviceTypes(), code -> code),
                (s, o) -> s.withServiceTypes(o.serviceTypes()));
        add(fields, "alert", s -> text(s.alert()), (s, o) -> s.withAlert(o.alert()));
    }

    private static void whoFor(Fields<Service> fields) {
        add(
                fields,
                "ages",
                s -> ages(s.minimumAge(), s.maximumAge()),
                (s, o) -> s.withMinimumAge(o.minimumAge()).withMaximumAge(o.maximumAge()));
        add(
                fields,
                "eligibility",
                s -> text(s.eligibility()),
                (s, o) -> s.withEligibility(o.eligibility()));
        add(
                fields,
                "terms",
                s -> lines(s.terms(), term -> term.taxonomy() + ": " + term.code()),
                (s, o) -> s.withTerms(o.terms()));
        add(
                fields,
                "areas",
                s ->
                        Stream.concat(
                                        s.serviceAreas().stream(),
                                        s.otherAreas().stream().map(ServiceArea::name))
                                .sorted()
                                .collect(Collectors.joining("\n")),
                (s, o) -> s.withServiceAreas(o.serviceAreas()).withOtherAreas(o.otherAreas()));
        add(
                fields,
                "languages",
                s -> lines(s.languages(), tag -> tag),
                (s, o) -> s.withLanguages(o.languages()));
    }

    private static void how(Fields<Service> fields) {
        add(
                fields,
                "deliveries",
                s -> lines(s.deliveries(), ServiceFields::word),
                (s, o) -> s.withDeliveries(o.deliveries()));
        add(
                fields,
                "places",
                s ->
                        Stream.of(
                                        lines(s.locations(), ServiceFields::place),
                                        lines(s.schedules(), ServiceFields::time))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining("\n")),
                // Times name the places they hold at, so that both go together.
                (s, o) -> s.withLocations(o.locations()).withSchedules(o.schedules()));
        add(
                fields,
                "cost",
                ServiceFields::cost,
                (s, o) -> s.withCost(o.cost()).withCostOptions(o.costOptions()));
        add(fields, "phone", s -> text(s.phone()), (s, o) -> s.withPhone(o.phone()));
        add(fields, "email", s -> text(s.email()), (s, o) -> s.withEmail(o.email()));
        add(fields, "url", s -> text(s.url()), (s, o) -> s.withUrl(o.url()));
        add(
                fields,
                "contacts",
                s -> lines(s.contacts(), ServiceFields::contact),
                (s, o) -> s.withContacts(o.contacts()));
        add(
                fields,
                "requiredDocuments",
                s -> lines(s.requiredDocuments(), document -> document),
                (s, o) -> s.withRequiredDocuments(o.requiredDocuments()));
        add(
                fields,
                "assured",
                s -> text(s.assuredOn()),
                (s, o) -> s.withAssuredOn(o.assuredOn()).withAssurerEmail(o.assurerEmail()));
    }

    private static void add(
            Fields<Service> fields,
            String key,
            Function<Service, String> text,
            BiFunction<ImmutableService, Service, Service> take) {
        fields.with(
                key, text, (first, second) -> take.apply(ImmutableService.copyOf(first), second));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String ages(OptionalInt minimum, OptionalInt maximum) {
        if (minimum.isEmpty() && maximum.isEmpty()) {
            return "";
        }

        return (minimum.isPresent() ? minimum.getAsInt() : 0)
                + (maximum.isPresent() ? " – " + maximum.getAsInt() : " +");
    }

    private static String place(Location location) {
        return Stream.of(location.name(), location.address(), location.postcode())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String time(Schedule schedule) {
        String days =
                schedule.days().stream()
                        .map(day -> word(day.day()))
                        .collect(Collectors.joining(", "));
        String times =
                schedule.opens().isPresent() && schedule.closes().isPresent()
                        ? schedule.opens().get() + " – " + schedule.closes().get()
                        : "";

        return Stream.of(days, times, text(schedule.description()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String cost(Service service) {
        String options =
                lines(
                        service.costOptions(),
                        option ->
                                text(option.option())
                                        + (option.amount().isPresent()
                                                ? " £" + option.amount().getAsDouble()
                                                : "")
                                        + " "
                                        + text(option.amountDescription()));

        return Stream.of(text(service.cost()), options.strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String contact(Contact contact) {
        return Stream.concat(
                        Stream.of(contact.name(), contact.title(), contact.email())
                                .map(Fields::text),
                        contact.phones().stream().map(Phone::number))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
