package org.sena.directory.desk.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sena.directory.api.Availability;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.workflow.RecordStanding;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** How a record stands, in the words of a page. */
public final class StandingView {

    private final Page page;
    private final RecordStanding standing;
    private final LocalDate today;

    public StandingView(Page page, RecordStanding standing, LocalDate today) {
        this.page = page;
        this.standing = standing;
        this.today = today;
    }

    public String id() {
        return standing.id();
    }

    public boolean isService() {
        return standing.kind() == RecordKind.SERVICE;
    }

    public String kind() {
        return standing.kind().name();
    }

    /** The name; words for it when it has none yet. */
    public String name() {
        return standing.name().isBlank()
                ? page.text("unnamed." + standing.kind())
                : standing.name();
    }

    /** Empty for an organisation itself. */
    public String organisation() {
        return isService() ? standing.organisationName() : "";
    }

    public String url() {
        return page.renderUrl("record", "id", standing.id());
    }

    public boolean isShown() {
        return standing.shown();
    }

    /** "Everybody sees it", or why nobody does. */
    public String shown() {
        return standing.shown()
                ? page.text("standing.shown")
                : page.text(
                        "standing.hidden." + standing.hidden().map(Enum::name).orElse("WITHDRAWN"));
    }

    public Tone shownTone() {
        if (standing.shown()) {
            return Tone.SUCCESS;
        }

        return standing.hidden().filter(RecordStanding.Hidden.OVERDUE::equals).isPresent()
                ? Tone.DANGER
                : Tone.NEUTRAL;
    }

    /** "Closed for now", "Full", "Waiting list"; empty when it simply takes people. */
    public String limit() {
        if (!isService()) {
            return "";
        }

        if (isClosed()) {
            return page.text("standing.closed");
        }

        return standing.availability() == Availability.FULL
                        || standing.availability() == Availability.WAITING_LIST
                ? page.text("availability." + standing.availability())
                : "";
    }

    public boolean isClosed() {
        return standing.status() == ServiceStatus.TEMPORARILY_CLOSED;
    }

    public String availability() {
        return standing.availability().name();
    }

    /** State of the open draft; empty without one. */
    public String draft() {
        return standing.draft().map(state -> page.text("draft.record." + state)).orElse("");
    }

    public boolean isOverdue() {
        return standing.reviewDueOn().filter(due -> due.isBefore(today)).isPresent();
    }

    /** True when somebody should say that it is still right, from two weeks before the day. */
    public boolean isDue() {
        return standing.reviewDueOn().filter(due -> due.isBefore(today.plusDays(15))).isPresent();
    }

    public boolean isPublished() {
        return standing.reviewDueOn().isPresent() || standing.shown();
    }

    public boolean isWithdrawn() {
        return standing.hidden()
                .filter(
                        why ->
                                why == RecordStanding.Hidden.WITHDRAWN
                                        || why == RecordStanding.Hidden.REPLACED)
                .isPresent();
    }

    /** When it was checked, when it is due, when it is shown, how much of it is filled in. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();

        standing.assuredOn()
                .ifPresent(day -> lines.add(page.text("standing.assured", page.date(day))));
        standing.reviewDueOn()
                .ifPresent(
                        day ->
                                lines.add(
                                        page.text(
                                                isOverdue() ? "standing.overdue" : "standing.due",
                                                page.date(day))));
        standing.visibleFrom()
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> lines.add(page.text("standing.from", page.date(day))));
        standing.visibleUntil()
                .ifPresent(day -> lines.add(page.text("standing.until", page.date(day))));

        if (isService()) {
            lines.add(page.text("standing.richness", Math.round(standing.richness())));
        }

        return lines;
    }
}
