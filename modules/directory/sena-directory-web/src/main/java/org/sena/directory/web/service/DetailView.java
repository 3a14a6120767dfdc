package org.sena.directory.web.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.directory.api.Contact;
import org.sena.directory.api.Phone;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.words.CostWords;
import org.sena.directory.words.ScheduleWords;
import org.sena.web.kit.Page;

/** All that is known about a service beyond its card. */
public final class DetailView {

    private final Page page;
    private final Service service;
    private final Taxonomies taxonomies;
    private final ScheduleWords times;

    DetailView(Page page, Service service, Taxonomies taxonomies) {
        this.page = page;
        this.service = service;
        this.taxonomies = taxonomies;
        times = new ScheduleWords(page.locale());
    }

    /** One line for each time it is open wherever it is given, from Monday. */
    public List<String> openingTimes() {
        return times.lines(
                service.schedules().stream()
                        .filter(schedule -> schedule.locationId().isEmpty())
                        .collect(toList()));
    }

    public List<PlaceView> places() {
        Map<Optional<String>, List<Schedule>> byPlace =
                service.schedules().stream().collect(groupingBy(Schedule::locationId));

        return service.locations().stream()
                .map(
                        at ->
                                new PlaceView(
                                        at,
                                        times.lines(
                                                byPlace.getOrDefault(
                                                        Optional.of(at.id()), List.of())),
                                        taxonomies))
                .collect(toUnmodifiableList());
    }

    public List<String> cost() {
        return new CostWords(page.locale()).lines(service);
    }

    public List<String> requiredDocuments() {
        return service.requiredDocuments();
    }

    public String accreditations() {
        return service.accreditations().orElse("");
    }

    /** Phone, e-mail, web, in this order: the service's own, else its organisation's. */
    public List<ContactView> contacts() {
        List<ContactView> ways = new ArrayList<>();
        String phone = page.text("fact.phone");
        String email = page.text("fact.email");
        String website = page.text("fact.website");

        service.phone()
                .or(() -> service.organisation().phone())
                .ifPresent(number -> ways.add(ContactView.phone(phone, number)));

        for (Contact contact : service.contacts()) {
            for (Phone one : contact.phones()) {
                ways.add(
                        ContactView.phone(
                                phone,
                                one.number(),
                                contact.name().orElse(""),
                                contact.title().orElse(""),
                                one.description().orElse("")));
            }
        }

        service.email()
                .or(() -> service.organisation().email())
                .ifPresent(address -> ways.add(ContactView.email(email, address)));

        for (Contact contact : service.contacts()) {
            contact.email()
                    .ifPresent(
                            address ->
                                    ways.add(
                                            ContactView.email(
                                                    email,
                                                    address,
                                                    contact.name().orElse(""),
                                                    contact.title().orElse(""))));
        }

        service.url()
                .or(() -> service.organisation().url())
                .filter(DetailView::isOfTheWeb)
                .ifPresent(url -> ways.add(ContactView.website(website, page.siteName(url), url)));
        service.otherUrls().stream()
                .filter(link -> isOfTheWeb(link.url()))
                .forEach(link -> ways.add(ContactView.website(website, link.label(), link.url())));

        return ways;
    }

    private static boolean isOfTheWeb(String url) {
        return url.matches("https?://[^\\s\"'<>]+");
    }
}
