package org.sena.directory.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sena.directory.api.Location;
import org.sena.directory.api.Service;
import org.sena.directory.words.ScheduleWords;

/** What somebody needs to know to turn to a service, a line each. */
public final class ServiceLines {

    private final Locale locale;

    public ServiceLines(Locale locale) {
        this.locale = locale;
    }

    /** Who gives it, phone, e-mail, address of the page, where it is, when it is open. */
    public List<String> of(Service service) {
        List<String> lines = new ArrayList<>();

        lines.add(service.organisation().name());
        service.phone().ifPresent(lines::add);
        service.email().ifPresent(lines::add);
        service.url().ifPresent(lines::add);
        address(service).ifPresent(lines::add);
        lines.addAll(opening(service));

        return List.copyOf(lines);
    }

    /** Of its first place, if it has one with an address. */
    public static Optional<String> address(Service service) {
        return service.locations().stream()
                .map(ServiceLines::line)
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    /** A line for each day on which it is open. */
    public List<String> opening(Service service) {
        return new ScheduleWords(locale).lines(service.schedules());
    }

    private static String line(Location location) {
        return String.join(", ", notBlank(location.address()), notBlank(location.postcode()))
                .replaceAll("^, |, $", "");
    }

    private static String notBlank(String text) {
        return text == null ? "" : text.strip();
    }
}
