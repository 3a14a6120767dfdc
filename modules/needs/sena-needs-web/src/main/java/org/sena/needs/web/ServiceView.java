package org.sena.needs.web;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sena.directory.api.Location;
import org.sena.directory.api.Match;
import org.sena.directory.api.OpeningTime;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.web.kit.Page;

/** A service that fits, as a card. */
public final class ServiceView {

    private static final double METRES_IN_A_MILE = 1609.344;

    private final Page page;
    private final Match match;
    private final UnaryOperator<String> needLabels;
    private final LocalDateTime now;

    /**
     * @param needLabels code of a need to what people call it
     * @param now in the services' own time zone
     */
    ServiceView(Page page, Match match, UnaryOperator<String> needLabels, LocalDateTime now) {
        this.page = page;
        this.match = match;
        this.needLabels = needLabels;
        this.now = now;
    }

    public String name() {
        return service().name();
    }

    public String organisation() {
        return service().organisation().name();
    }

    public String url() {
        return page.link("services", "service", service().id());
    }

    /** The first paragraph of the description. */
    public String description() {
        return service().description().strip().split("\\R\\s*\\R", 2)[0];
    }

    /** How far away, in miles; empty when either end is unknown. */
    public String distance() {
        if (match.metres().isEmpty()) {
            return "";
        }

        double miles = match.metres().getAsDouble() / METRES_IN_A_MILE;

        return (miles < 0.5)
                ? page.text("service.near")
                : page.text("service.miles", String.format(Locale.UK, "%.1f", miles));
    }

    /** Where it is; empty when it has no place of its own. */
    public String address() {
        return service().locations().stream().findFirst().map(ServiceView::line).orElse("");
    }

    public boolean isOpenNow() {
        return hours().openUntil(now).isPresent();
    }

    /** "Open now until 5pm", "Opens today at 9am", "Opens Monday at 9am"; empty if unknown. */
    public String opening() {
        Optional<LocalDateTime> until = hours().openUntil(now);

        if (until.isPresent()) {
            return page.text("service.open-now", clock(until.get().toLocalTime()));
        }

        return hours().opensNext(now)
                .map(
                        next ->
                                next.toLocalDate().equals(now.toLocalDate())
                                        ? page.text(
                                                "service.opens-today", clock(next.toLocalTime()))
                                        : page.text(
                                                "service.opens",
                                                day(next.getDayOfWeek()),
                                                clock(next.toLocalTime())))
                .orElse("");
    }

    /** Every opening time in a line of its own, from Monday. */
    public List<String> openingTimes() {
        return service().openingTimes().stream()
                .sorted(Comparator.comparing(OpeningTime::day).thenComparing(OpeningTime::opens))
                .map(
                        time ->
                                page.text(
                                        "service.times",
                                        day(time.day()),
                                        clock(time.opens()),
                                        clock(time.closes())))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Why it stands here. */
    public List<String> reasons() {
        return match.reasons().stream()
                .sorted()
                .map(reason -> page.text("reason." + reason.name()))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The other needs it answers. */
    public String alsoHelps() {
        return match.needs().stream().skip(1).map(needLabels).collect(Collectors.joining(", "));
    }

    /** What to ask before relying on it. */
    public List<String> checks() {
        List<String> checks = new ArrayList<>();

        match.checks().stream()
                .sorted()
                .map(
                        check ->
                                check == Match.Check.ELIGIBILITY
                                                && service().eligibility().isPresent()
                                        ? page.text(
                                                "check.ELIGIBILITY.for",
                                                service().eligibility().get())
                                        : page.text("check." + check.name()))
                .forEach(checks::add);

        return checks;
    }

    public String cost() {
        return service().cost().orElse("");
    }

    public String phone() {
        return service().phone().orElse("");
    }

    /** True when SENA can ask the organisation to get in touch. */
    public boolean isReferable() {
        return service().referralMethod() == ReferralMethod.DIRECT;
    }

    public String referral() {
        return page.link("referral", "service", service().id(), "need", match.needs().get(0));
    }

    private Service service() {
        return match.service();
    }

    private OpeningHours hours() {
        return new OpeningHours(service().openingTimes());
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, page.locale());
    }

    private static String line(Location location) {
        return location.address() + ", " + location.postcode();
    }

    /** As people say it: 9am, 5:30pm, midday. */
    private String clock(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return page.text("service.midday");
        }

        return time.equals(LocalTime.MIDNIGHT) ? page.text("service.midnight") : digits(time);
    }

    static String digits(LocalTime time) {
        return DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "ha" : "h:mma", Locale.UK)
                .format(time)
                .toLowerCase(Locale.UK);
    }
}
