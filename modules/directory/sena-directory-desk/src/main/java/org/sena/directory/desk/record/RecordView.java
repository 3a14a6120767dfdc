package org.sena.directory.desk.record;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sena.directory.api.Availability;
import org.sena.directory.api.workflow.RecordStanding;
import org.sena.directory.desk.Caller;
import org.sena.directory.desk.words.StandingView;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** One record, and what its keeper can do about it. */
public final class RecordView {

    private final Page page;
    private final RecordStanding record;
    private final StandingView standing;
    private final Caller caller;

    RecordView(Page page, RecordStanding record, StandingView standing, Caller caller) {
        this.page = page;
        this.record = record;
        this.standing = standing;
        this.caller = caller;
    }

    public StandingView standing() {
        return standing;
    }

    /** True when the reader may change it: editors all, providers their own. */
    public boolean mayChange() {
        return caller.isEditor()
                || caller.organisation().filter(record.organisationId()::equals).isPresent();
    }

    public String listUrl() {
        return caller.isAuthor() ? page.renderUrl("records") : page.renderUrl("due");
    }

    /** Its page in the directory; empty for an organisation and for what nobody sees. */
    public String publicUrl() {
        return standing.isService() && standing.isShown()
                ? page.link("services", "service", record.id())
                : "";
    }

    public List<Option> availabilities() {
        return Arrays.stream(Availability.values())
                .map(value -> Option.of(value.name(), page.text("availability.option." + value)))
                .collect(toUnmodifiableList());
    }

    /** First day it is shown; null when that is open, as the date component takes it. */
    public LocalDate from() {
        return record.visibleFrom().orElse(null);
    }

    /** Last day it is shown; null when that is open, as the date component takes it. */
    public LocalDate until() {
        return record.visibleUntil().orElse(null);
    }

    public String newServiceUrl() {
        return page.actionUrl("begin-service", "organisation", record.organisationId());
    }
}
