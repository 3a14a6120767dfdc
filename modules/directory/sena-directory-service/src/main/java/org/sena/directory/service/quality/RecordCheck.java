package org.sena.directory.service.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.workflow.RecordProblem;

/** What can't be read as what it should be, or looks like a person's own contact details. */
public final class RecordCheck {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int OLDEST = 130;

    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}", Pattern.CASE_INSENSITIVE);

    private final Predicate<String> isType;
    private final Predicate<TermRef> isTerm;

    /**
     * @param isType tells whether a code is one of a service type
     */
    public RecordCheck(Predicate<String> isType, Predicate<TermRef> isTerm) {
        this.isType = isType;
        this.isTerm = isTerm;
    }

    public List<RecordProblem> problems(Service service) {
        Problems problems = new Problems();

        problems.name("name", service.name(), LONGEST_NAME);
        problems.check(
                "description",
                service.description().length() <= LONGEST_DESCRIPTION,
                "Use at most 10,000 characters");
        service.serviceTypes().stream()
                .filter(isType.negate())
                .forEach(code -> problems.invalid("service_types", "Choose another for " + code));
        terms(problems, "attributes", service.terms());
        ages(problems, service);
        problems.check(
                "capacity",
                service.capacity().orElse(0) >= 0,
                "Write a number of people, 0 or more");
        problems.email("email", service.email());
        problems.email("assurer_email", service.assurerEmail());
        problems.url("url", service.url());
        problems.phone("phone", service.phone());
        languages(problems, "languages", service);
        lists(problems, service);
        Texts.of(service).forEach(problems::text);

        return problems.list();
    }

    public List<RecordProblem> problems(Organisation organisation) {
        Problems problems = new Problems();

        problems.name("name", organisation.name(), LONGEST_NAME);
        problems.check(
                "description",
                organisation.description().length() <= LONGEST_DESCRIPTION,
                "Use at most 10,000 characters");
        terms(problems, "attributes", organisation.terms());
        problems.email("email", organisation.email());
        problems.url("website", organisation.url());
        problems.url("logo", organisation.logo());
        problems.url("uri", organisation.uri());
        problems.phone("phone", organisation.phone());
        problems.check(
                "parent_organization_id",
                organisation.parentId().filter(organisation.id()::equals).isEmpty(),
                "It can't belong to itself");
        Texts.of(organisation).forEach(problems::text);

        return problems.list();
    }

    private void terms(Problems problems, String part, Iterable<TermRef> terms) {
        for (TermRef term : terms) {
            problems.check(part, isTerm.test(term), "Choose another for " + term.code());
        }
    }

    private static void ages(Problems problems, Service service) {
        if (isOutside(service.minimumAge()) || isOutside(service.maximumAge())) {
            problems.invalid("ages", "Write ages from 0 to " + OLDEST);
        } else {
            problems.check(
                    "ages",
                    service.minimumAge().orElse(0) <= service.maximumAge().orElse(OLDEST),
                    "The youngest age is above the oldest");
        }
    }

    private static void languages(Problems problems, String part, Service service) {
        for (String tag : service.languages()) {
            boolean isTag =
                    !tag.isEmpty() && !Locale.forLanguageTag(tag).toLanguageTag().equals("und");

            problems.check(part, isTag, "Choose another language for " + tag);
        }
    }

    private static void lists(Problems problems, Service service) {
        for (int i = 0; i < service.contacts().size(); i++) {
            String place = "contacts[" + i + "]";

            problems.email(place + ".email", service.contacts().get(i).email());
            service.contacts()
                    .get(i)
                    .phones()
                    .forEach(
                            phone ->
                                    problems.phone(place + ".phones", Optional.of(phone.number())));
        }

        for (int i = 0; i < service.otherUrls().size(); i++) {
            problems.url(
                    "additional_urls[" + i + "].url",
                    Optional.of(service.otherUrls().get(i).url()));
        }

        for (int i = 0; i < service.costOptions().size(); i++) {
            String place = "cost_options[" + i + "]";

            problems.check(
                    place + ".amount",
                    service.costOptions().get(i).amount().orElse(0) >= 0,
                    "Write an amount in pounds, 0 or more");
            period(
                    problems,
                    place,
                    service.costOptions().get(i).validFrom(),
                    service.costOptions().get(i).validTo());
        }

        for (int i = 0; i < service.schedules().size(); i++) {
            schedule(problems, "schedules[" + i + "]", service.schedules().get(i), service);
        }

        for (int i = 0; i < service.locations().size(); i++) {
            location(problems, "locations[" + i + "]", service.locations().get(i));
        }
    }

    private static void schedule(
            Problems problems, String place, Schedule schedule, Service service) {
        problems.check(
                place + ".opens_at",
                schedule.opens().isPresent() == schedule.closes().isPresent(),
                "Write both times, or none");
        problems.check(place + ".interval", schedule.interval() >= 1, "Write 1 or more");
        problems.check(
                place + ".bymonthday",
                schedule.daysOfMonth().stream().allMatch(day -> day >= 1 && day <= 31),
                "Write days from 1 to 31");
        problems.check(
                place + ".locations",
                schedule.locationId().isEmpty()
                        || service.locations().stream()
                                .anyMatch(one -> one.id().equals(schedule.locationId().get())),
                "These times are for a place that the service has no longer");
        problems.url(place + ".schedule_link", schedule.url());
        period(problems, place, schedule.validFrom(), schedule.validTo());
    }

    private static void period(
            Problems problems, String place, Optional<LocalDate> from, Optional<LocalDate> to) {
        problems.check(
                place + ".valid_to",
                from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get()),
                "The last day is before the first");
    }

    private static void location(Problems problems, String place, Location location) {
        problems.name(place + ".name", location.name(), LONGEST_NAME);
        problems.check(
                place + ".coordinate",
                location.coordinate().filter(point -> !isOnEarth(point)).isEmpty(),
                "Nobody has looked up where this is");
        problems.check(
                place + ".uprn",
                location.uprn().filter(uprn -> !uprn.matches("\\d{1,12}")).isEmpty(),
                "Write 1 to 12 digits");

        for (int i = 0; i < location.addresses().size(); i++) {
            String postcode = location.addresses().get(i).postcode();

            problems.check(
                    place + ".addresses[" + i + "].postal_code",
                    postcode.isEmpty()
                            || !location.addresses().get(i).country().equals("GB")
                            || POSTCODE.matcher(postcode.strip()).matches(),
                    "Write a whole postcode such as PE29 3TN");
        }
    }

    private static boolean isOnEarth(Coordinate point) {
        return Math.abs(point.latitude()) <= 90
                && Math.abs(point.longitude()) <= 180
                && (point.latitude() != 0 || point.longitude() != 0);
    }

    private static boolean isOutside(OptionalInt age) {
        return age.isPresent() && (age.getAsInt() < 0 || age.getAsInt() > OLDEST);
    }
}
