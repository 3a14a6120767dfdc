package org.sena.directory.service.workflow.difference;

import static java.util.stream.Collectors.joining;
import static org.sena.directory.api.ImmutableService.copyOf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sena.directory.api.Contact;
import org.sena.directory.api.Funding;
import org.sena.directory.api.Phone;
import org.sena.directory.api.Service;
import org.sena.directory.words.AgeWords;

/**
 * The parts of a service in the order in which a page shows them. What is not here, such as its
 * organisation and when it was assured, nobody can propose.
 */
final class ServiceParts {

    private static final AgeWords AGES = new AgeWords(Locale.UK);

    static final List<Part<Service>> ALL =
            List.of(
                    new Part<>(
                            "name",
                            (s, n) -> Lines.of(s.name()),
                            (to, by) -> copyOf(to).withName(by.name())),
                    new Part<>(
                            "alternate_name",
                            (s, n) -> Lines.of(s.alternateName()),
                            (to, by) -> copyOf(to).withAlternateName(by.alternateName())),
                    new Part<>(
                            "description",
                            (s, n) -> Lines.of(s.description()),
                            (to, by) -> copyOf(to).withDescription(by.description())),
                    new Part<>(
                            "service_types",
                            (s, n) -> Lines.sorted(s.serviceTypes(), n::serviceType),
                            (to, by) -> copyOf(to).withServiceTypes(by.serviceTypes())),
                    new Part<>(
                            "attributes",
                            (s, n) -> Lines.sorted(s.terms(), n::term),
                            (to, by) -> copyOf(to).withTerms(by.terms())),
                    new Part<>(
                            "ages",
                            (s, n) -> Lines.of(AGES.of(s)),
                            (to, by) ->
                                    copyOf(to)
                                            .withMinimumAge(by.minimumAge())
                                            .withMaximumAge(by.maximumAge())),
                    new Part<>(
                            "eligibility_description",
                            (s, n) -> Lines.of(s.eligibility()),
                            (to, by) -> copyOf(to).withEligibility(by.eligibility())),
                    new Part<>(
                            "service_areas",
                            (s, n) ->
                                    Lines.both(
                                            Lines.sorted(s.serviceAreas(), Places::area),
                                            Lines.each(s.otherAreas(), Places::area)),
                            (to, by) ->
                                    copyOf(to)
                                            .withServiceAreas(by.serviceAreas())
                                            .withOtherAreas(by.otherAreas())),
                    new Part<>(
                            "deliveries",
                            (s, n) -> Lines.sorted(s.deliveries(), Words::of),
                            (to, by) -> copyOf(to).withDeliveries(by.deliveries())),
                    new Part<>(
                            "locations",
                            (s, n) -> Places.lines(s.locations(), n),
                            (to, by) -> copyOf(to).withLocations(by.locations())),
                    new Part<>(
                            "schedules",
                            (s, n) -> Times.lines(s),
                            (to, by) -> copyOf(to).withSchedules(by.schedules())),
                    new Part<>(
                            "cost_options",
                            (s, n) -> Prices.lines(s),
                            (to, by) ->
                                    copyOf(to)
                                            .withCost(by.cost())
                                            .withCostOptions(by.costOptions())),
                    new Part<>(
                            "phone",
                            (s, n) -> Lines.of(s.phone()),
                            (to, by) -> copyOf(to).withPhone(by.phone())),
                    new Part<>(
                            "email",
                            (s, n) -> Lines.of(s.email()),
                            (to, by) -> copyOf(to).withEmail(by.email())),
                    new Part<>(
                            "url",
                            (s, n) -> Lines.of(s.url()),
                            (to, by) -> copyOf(to).withUrl(by.url())),
                    new Part<>(
                            "additional_urls",
                            (s, n) -> Lines.each(s.otherUrls(), x -> x.label() + ": " + x.url()),
                            (to, by) -> copyOf(to).withOtherUrls(by.otherUrls())),
                    new Part<>(
                            "contacts",
                            (s, n) -> Lines.each(s.contacts(), ServiceParts::contact),
                            (to, by) -> copyOf(to).withContacts(by.contacts())),
                    new Part<>(
                            "languages",
                            (s, n) -> Lines.sorted(s.languages(), Lines::language),
                            (to, by) -> copyOf(to).withLanguages(by.languages())),
                    new Part<>(
                            "required_documents",
                            (s, n) -> Lines.each(s.requiredDocuments(), x -> x),
                            (to, by) -> copyOf(to).withRequiredDocuments(by.requiredDocuments())),
                    new Part<>(
                            "accreditations",
                            (s, n) -> Lines.of(s.accreditations()),
                            (to, by) -> copyOf(to).withAccreditations(by.accreditations())),
                    new Part<>(
                            "funding",
                            (s, n) -> Lines.each(s.funding(), Funding::source),
                            (to, by) -> copyOf(to).withFunding(by.funding())),
                    new Part<>(
                            "alert",
                            (s, n) -> Lines.of(s.alert()),
                            (to, by) -> copyOf(to).withAlert(by.alert())),
                    new Part<>(
                            "status",
                            (s, n) -> List.of(Words.of(s.status())),
                            (to, by) -> copyOf(to).withStatus(by.status())),
                    new Part<>(
                            "availability",
                            (s, n) -> List.of(Words.of(s.availability())),
                            (to, by) -> copyOf(to).withAvailability(by.availability())),
                    new Part<>(
                            "capacity",
                            (s, n) -> capacity(s.capacity()),
                            (to, by) -> copyOf(to).withCapacity(by.capacity())),
                    new Part<>(
                            "referral_method",
                            (s, n) -> List.of(Words.of(s.referralMethod())),
                            (to, by) -> copyOf(to).withReferralMethod(by.referralMethod())),
                    new Part<>(
                            "needed_items",
                            (s, n) -> Lines.sorted(s.neededItems(), n::item),
                            (to, by) -> copyOf(to).withNeededItems(by.neededItems())),
                    new Part<>(
                            "assurer_email",
                            (s, n) -> Lines.of(s.assurerEmail()),
                            (to, by) -> copyOf(to).withAssurerEmail(by.assurerEmail())));

    private ServiceParts() {}

    private static String contact(Contact contact) {
        return Lines.join(
                contact.name(),
                contact.title(),
                contact.email(),
                Optional.of(
                        contact.phones().stream().map(ServiceParts::phone).collect(joining(", "))));
    }

    private static String phone(Phone phone) {
        String languages = String.join(", ", Lines.sorted(phone.languages(), Lines::language));
        String about =
                Lines.join(phone.description(), Optional.of(languages).filter(l -> !l.isEmpty()));

        return about.isEmpty() ? phone.number() : phone.number() + " (" + about + ")";
    }

    private static List<String> capacity(OptionalInt people) {
        return people.isEmpty()
                ? List.of()
                : List.of(people.getAsInt() + (people.getAsInt() == 1 ? " person" : " people"));
    }
}
