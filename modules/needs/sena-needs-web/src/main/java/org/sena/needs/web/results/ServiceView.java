package org.sena.needs.web.results;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.Match;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.list.ServiceLines;
import org.sena.directory.words.DistanceWords;
import org.sena.directory.words.ScheduleWords;
import org.sena.directory.words.Timetable;
import org.sena.web.kit.Page;

/** A service that fits, as a card. */
public final class ServiceView {

    private final Page page;
    private final Match match;
    private final NeedWords words;
    private final LocalDateTime now;
    private final Set<String> listed;

    /**
     * @param now in the services' own time zone
     * @param listed ids of the services on the visitor's list
     */
    ServiceView(Page page, Match match, NeedWords words, LocalDateTime now, Set<String> listed) {
        this.page = page;
        this.match = match;
        this.words = words;
        this.now = now;
        this.listed = listed;
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
        return new DistanceWords(page.locale()).of(match.metres());
    }

    /** Where it is; empty when it has no place of its own. */
    public String address() {
        return ServiceLines.address(service()).orElse("");
    }

    public boolean isOpenNow() {
        return new Timetable(service().schedules()).openUntil(now).isPresent();
    }

    /** "Open now, until 5pm", "Opens today at 9am"; empty if unknown. */
    public String opening() {
        return times().next(service().schedules(), now);
    }

    /** One line for each day it is open, from Monday. */
    public List<String> openingTimes() {
        return times().lines(service().schedules());
    }

    /** Why it stands here, beside the needs it helps with, which are named. */
    public List<String> reasons() {
        return match.reasons().stream()
                .filter(reason -> reason != Match.Reason.ANSWERS_SEVERAL_NEEDS)
                .sorted()
                .map(reason -> page.text("reason." + reason.name()))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Which of the person's needs it answers, the one it stands under first. */
    public List<Said> helpsWith() {
        return match.needs().stream().map(words::label).collect(Collectors.toUnmodifiableList());
    }

    /** The code of the need it stands under. */
    public String need() {
        return match.needs().get(0);
    }

    public String id() {
        return service().id();
    }

    /** True when it is on the visitor's list. */
    public boolean isListed() {
        return listed.contains(service().id());
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

    /** Address of its own page; empty without one. */
    public String website() {
        return service().url().orElse("");
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

    private ScheduleWords times() {
        return new ScheduleWords(page.locale());
    }
}
