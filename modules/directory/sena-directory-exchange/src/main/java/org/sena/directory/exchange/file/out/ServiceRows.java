package org.sena.directory.exchange.file.out;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.sena.directory.api.Accessibility;
import org.sena.directory.api.Address;
import org.sena.directory.api.Contact;
import org.sena.directory.api.CostOption;
import org.sena.directory.api.Funding;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Phone;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceArea;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.WebLink;
import org.sena.directory.api.exchange.ImportField;

/**
 * A service as rows that reading understands: the first tells the service, and each row one of its
 * places, schedules, contacts and prices.
 */
public final class ServiceRows {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String BETWEEN = "; ";
    private static final List<ImportField> LEFT_OUT =
            List.of(
                    ImportField.AGES,
                    ImportField.OPENING_TIMES,
                    ImportField.MONDAY,
                    ImportField.TUESDAY,
                    ImportField.WEDNESDAY,
                    ImportField.THURSDAY,
                    ImportField.FRIDAY,
                    ImportField.SATURDAY,
                    ImportField.SUNDAY);

    private static final List<ImportField> COLUMNS = columns();

    private ServiceRows() {}

    /** Names of the columns, which are those of the fields in lower case. */
    public static List<String> header() {
        return COLUMNS.stream()
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }

    public static List<List<String>> of(Service service) {
        int count =
                Math.max(
                        Math.max(service.locations().size(), service.schedules().size()),
                        Math.max(phones(service).size(), service.costOptions().size()));
        List<List<String>> rows = new ArrayList<>();

        for (int number = 0; number < Math.max(1, count); number++) {
            Map<ImportField, String> cells = new EnumMap<>(ImportField.class);

            cells.put(ImportField.SERVICE_ID, service.id());
            cells.put(ImportField.ORGANISATION_ID, service.organisation().id());

            if (number == 0) {
                organisation(service.organisation(), cells);
                service(service, cells);
            }

            at(service.locations(), number).ifPresent(one -> location(one, cells));
            at(service.schedules(), number).ifPresent(one -> schedule(one, cells));
            at(phones(service), number).ifPresent(one -> contact(one, cells));
            at(service.costOptions(), number).ifPresent(one -> cost(one, cells));
            rows.add(
                    COLUMNS.stream()
                            .map(field -> cells.getOrDefault(field, ""))
                            .collect(Collectors.toList()));
        }

        return rows;
    }

    private static void organisation(Organisation one, Map<ImportField, String> cells) {
        cells.put(ImportField.ORGANISATION_NAME, one.name());
        cells.put(ImportField.ORGANISATION_DESCRIPTION, one.description());
        cells.put(ImportField.ORGANISATION_EMAIL, one.email().orElse(""));
        cells.put(ImportField.ORGANISATION_PHONE, one.phone().orElse(""));
        cells.put(ImportField.ORGANISATION_URL, one.url().orElse(""));
        cells.put(ImportField.ORGANISATION_LOGO, one.logo().orElse(""));
        cells.put(ImportField.ORGANISATION_URI, one.uri().orElse(""));
        one.identifiers()
                .forEach(
                        identifier -> {
                            if (identifier.scheme().filter("GB-CHC"::equals).isPresent()) {
                                cells.put(ImportField.CHARITY_NUMBER, identifier.identifier());
                            } else if (identifier.scheme().filter("GB-COH"::equals).isPresent()) {
                                cells.put(ImportField.COMPANY_NUMBER, identifier.identifier());
                            }
                        });
    }

    private static void service(Service one, Map<ImportField, String> cells) {
        cells.put(ImportField.SERVICE_NAME, one.name());
        cells.put(ImportField.ALTERNATE_NAME, one.alternateName().orElse(""));
        cells.put(ImportField.DESCRIPTION, one.description());
        cells.put(ImportField.STATUS, word(one.status()));
        cells.put(ImportField.SERVICE_TYPES, joined(one.serviceTypes()));
        cells.put(ImportField.MINIMUM_AGE, text(one.minimumAge()));
        cells.put(ImportField.MAXIMUM_AGE, text(one.maximumAge()));
        cells.put(ImportField.ELIGIBILITY, one.eligibility().orElse(""));
        cells.put(
                ImportField.ELIGIBILITY_TERMS,
                one.terms().stream()
                        .filter(term -> term.taxonomy().equals(Taxonomy.ELIGIBILITY))
                        .map(TermRef::code)
                        .collect(Collectors.joining(BETWEEN)));
        cells.put(ImportField.SERVICE_AREAS, joined(one.serviceAreas()));
        cells.put(
                ImportField.AREA_NAMES,
                one.otherAreas().stream()
                        .map(ServiceArea::name)
                        .collect(Collectors.joining(BETWEEN)));
        cells.put(
                ImportField.DELIVERIES,
                one.deliveries().stream()
                        .map(ServiceRows::word)
                        .collect(Collectors.joining(BETWEEN)));
        cells.put(ImportField.LANGUAGES, joined(one.languages()));
        cells.put(ImportField.COST, one.cost().orElse(""));
        cells.put(ImportField.ACCREDITATIONS, one.accreditations().orElse(""));
        cells.put(ImportField.ALERT, one.alert().orElse(""));
        cells.put(ImportField.REQUIRED_DOCUMENTS, joined(one.requiredDocuments()));
        cells.put(ImportField.PHONE, one.phone().orElse(""));
        cells.put(ImportField.EMAIL, one.email().orElse(""));
        cells.put(ImportField.URL, one.url().orElse(""));
        cells.put(
                ImportField.OTHER_URLS,
                one.otherUrls().stream()
                        .map(ServiceRows::link)
                        .collect(Collectors.joining(BETWEEN)));
        cells.put(
                ImportField.FUNDING,
                one.funding().stream().map(Funding::source).collect(Collectors.joining(BETWEEN)));
        cells.put(ImportField.REFERRAL_METHOD, word(one.referralMethod()));
        cells.put(ImportField.AVAILABILITY, word(one.availability()));
        cells.put(ImportField.CAPACITY, text(one.capacity()));
        cells.put(ImportField.NEEDED_ITEMS, joined(one.neededItems()));
        cells.put(ImportField.ASSURED_ON, text(one.assuredOn()));
        cells.put(ImportField.ASSURER_EMAIL, one.assurerEmail().orElse(""));
    }

    private static void location(Location one, Map<ImportField, String> cells) {
        cells.put(ImportField.LOCATION_ID, one.id());
        cells.put(ImportField.LOCATION_NAME, one.name());
        cells.put(ImportField.LOCATION_DESCRIPTION, one.description().orElse(""));
        cells.put(ImportField.LOCATION_TYPE, word(one.type()));
        cells.put(ImportField.UPRN, one.uprn().orElse(""));
        cells.put(
                ImportField.ACCESSIBILITY,
                one.accessibility().stream()
                        .map(Accessibility::description)
                        .collect(Collectors.joining(BETWEEN)));
        one.coordinate()
                .ifPresent(
                        point -> {
                            cells.put(ImportField.LATITUDE, String.valueOf(point.latitude()));
                            cells.put(ImportField.LONGITUDE, String.valueOf(point.longitude()));
                        });
        at(one.addresses(), 0).ifPresent(address -> address(address, cells));
    }

    private static void address(Address one, Map<ImportField, String> cells) {
        cells.put(ImportField.STREET, one.street());
        cells.put(ImportField.CITY, one.city());
        cells.put(ImportField.REGION, one.region().orElse(""));
        cells.put(ImportField.COUNTY, one.county());
        cells.put(ImportField.POSTCODE, one.postcode());
        cells.put(ImportField.COUNTRY, one.country());
    }

    private static void schedule(Schedule one, Map<ImportField, String> cells) {
        cells.put(
                ImportField.WEEKDAYS,
                one.days().stream().map(ServiceRows::day).collect(Collectors.joining(",")));
        cells.put(ImportField.FREQUENCY, word(one.frequency()));
        cells.put(ImportField.INTERVAL, String.valueOf(one.interval()));
        cells.put(
                ImportField.DAYS_OF_MONTH,
                one.daysOfMonth().stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")));
        cells.put(ImportField.OPENS, one.opens().map(TIME::format).orElse(""));
        cells.put(ImportField.CLOSES, one.closes().map(TIME::format).orElse(""));
        cells.put(ImportField.STARTS_ON, text(one.startsOn()));
        cells.put(ImportField.VALID_FROM, text(one.validFrom()));
        cells.put(ImportField.VALID_TO, text(one.validTo()));
        cells.put(ImportField.SCHEDULE_DESCRIPTION, one.description().orElse(""));
        cells.put(ImportField.SCHEDULE_NOTES, one.notes().orElse(""));
        cells.put(ImportField.SCHEDULE_URL, one.url().orElse(""));
        cells.put(ImportField.SCHEDULE_DELIVERY, one.delivery().map(ServiceRows::word).orElse(""));
        cells.put(ImportField.SCHEDULE_LOCATION, one.locationId().orElse(""));
    }

    private static void contact(ContactPhone one, Map<ImportField, String> cells) {
        cells.put(ImportField.CONTACT_NAME, one.contact.name().orElse(""));
        cells.put(ImportField.CONTACT_TITLE, one.contact.title().orElse(""));
        cells.put(ImportField.CONTACT_EMAIL, one.contact.email().orElse(""));
        cells.put(ImportField.CONTACT_PHONE, one.number);
    }

    private static void cost(CostOption one, Map<ImportField, String> cells) {
        cells.put(
                ImportField.COST_AMOUNT,
                one.amount().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", one.amount().getAsDouble())
                        : "");
        cells.put(ImportField.COST_OPTION, one.option().orElse(""));
        cells.put(ImportField.COST_UNIT, one.amountDescription().orElse(""));
        cells.put(ImportField.COST_FROM, text(one.validFrom()));
        cells.put(ImportField.COST_TO, text(one.validTo()));
    }

    private static List<ContactPhone> phones(Service service) {
        List<ContactPhone> phones = new ArrayList<>();

        for (Contact contact : service.contacts()) {
            contact.phones().stream()
                    .map(Phone::number)
                    .forEach(number -> phones.add(new ContactPhone(contact, number)));

            if (contact.phones().isEmpty()) {
                phones.add(new ContactPhone(contact, ""));
            }
        }

        return phones;
    }

    private static String day(ScheduleDay one) {
        return (one.ordinal() == 0 ? "" : one.ordinal()) + one.day().name().substring(0, 2);
    }

    private static String link(WebLink one) {
        return one.label().equals(one.url()) ? one.url() : one.label() + ": " + one.url();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String joined(Collection<String> texts) {
        return String.join(BETWEEN, texts);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String text(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }

    private static <T> Optional<T> at(List<T> all, int number) {
        return number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
    }

    private static List<ImportField> columns() {
        List<ImportField> columns = new ArrayList<>(List.of(ImportField.values()));

        columns.removeAll(LEFT_OUT);

        return List.copyOf(columns);
    }

    /** A contact with one of its numbers. */
    private static final class ContactPhone {

        private final Contact contact;
        private final String number;

        private ContactPhone(Contact contact, String number) {
            this.contact = contact;
            this.number = number;
        }
    }
}
