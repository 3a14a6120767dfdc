package org.sena.directory.exchange.web.files;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.directory.api.Location;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.Service;
import org.sena.directory.api.exchange.RecordPreview;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Tone;

/** A service as it would look. */
public final class PreviewCard {

    private final Page page;
    private final RecordPreview preview;

    PreviewCard(Page page, RecordPreview preview) {
        this.page = page;
        this.preview = preview;
    }

    public String name() {
        return preview.service().name();
    }

    public String place() {
        return page.text("preview.row", preview.row());
    }

    public String change() {
        return page.text("change." + preview.change().name().toLowerCase(Locale.ROOT));
    }

    public Tone tone() {
        return preview.change() == RecordPreview.Change.SAME ? Tone.NEUTRAL : Tone.INFO;
    }

    /** What is known; what is not is not there. */
    public List<SummaryRow> facts() {
        Service service = preview.service();
        List<SummaryRow> facts = new ArrayList<>();

        add(facts, "organisation", List.of(service.organisation().name()));
        add(facts, "about", List.of(service.description()));
        add(facts, "types", List.of(String.join(", ", service.serviceTypes())));
        add(facts, "ages", List.of(ages(service)));
        add(
                facts,
                "where",
                service.locations().stream().map(PreviewCard::where).collect(Collectors.toList()));
        add(
                facts,
                "when",
                service.schedules().stream().map(PreviewCard::when).collect(Collectors.toList()));
        add(facts, "phone", List.of(service.phone().orElse("")));
        add(facts, "email", List.of(service.email().orElse("")));
        add(facts, "url", List.of(service.url().orElse("")));

        return facts;
    }

    private void add(List<SummaryRow> facts, String label, List<String> values) {
        List<String> said =
                values.stream().filter(value -> !value.isBlank()).collect(Collectors.toList());

        if (!said.isEmpty()) {
            facts.add(SummaryRow.of(page.text("preview." + label), said));
        }
    }

    private String ages(Service service) {
        boolean hasYoungest = service.minimumAge().isPresent();
        boolean hasOldest = service.maximumAge().isPresent();

        if (hasYoungest && hasOldest) {
            return page.text(
                    "preview.ages.both",
                    service.minimumAge().getAsInt(),
                    service.maximumAge().getAsInt());
        }

        if (hasYoungest) {
            return page.text("preview.ages.from", service.minimumAge().getAsInt());
        }

        return hasOldest ? page.text("preview.ages.to", service.maximumAge().getAsInt()) : "";
    }

    private static String where(Location location) {
        return Stream.of(location.name(), location.address(), location.postcode())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String when(Schedule schedule) {
        String days =
                schedule.days().stream().map(PreviewCard::day).collect(Collectors.joining(", "));
        String times =
                schedule.opens().isPresent() && schedule.closes().isPresent()
                        ? schedule.opens().get() + "–" + schedule.closes().get()
                        : "";

        return (days + " " + times + " " + schedule.description().orElse("")).strip();
    }

    private static String day(ScheduleDay day) {
        DayOfWeek weekday = day.day();
        String name = weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);

        return day.ordinal() == 0 ? name : day.ordinal() + ". " + name;
    }
}
