package org.sena.referral.web.agreement;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.Signature;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** The form of an agreement; for a renewal it begins with what the newest one says. */
public final class MakeView {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    private final Page page;
    private final Organisation organisation;
    private final Optional<Agreement> former;
    private final List<Service> services;
    private final LocalDate today;

    MakeView(
            Page page,
            Organisation organisation,
            List<Agreement> agreements,
            List<Service> services,
            Instant now) {
        this.page = page;
        this.organisation = organisation;
        this.former = agreements.stream().findFirst();
        this.services = services;
        this.today = now.atZone(COUNCIL).toLocalDate();
    }

    public String title() {
        return page.text(former.isPresent() ? "renew.title" : "make.title");
    }

    public String organisationId() {
        return organisation.id();
    }

    public String organisation() {
        return organisation.name();
    }

    public String backUrl() {
        return page.renderUrl("organisation", "organisation", organisation.id());
    }

    public String theirs() {
        return former.map(Agreement::organisation).map(Signature::name).orElse("");
    }

    public String theirsRole() {
        return former.map(Agreement::organisation).map(Signature::role).orElse("");
    }

    public String ours() {
        return former.map(Agreement::council).map(Signature::name).orElse("");
    }

    public String oursRole() {
        return former.map(Agreement::council).map(Signature::role).orElse("");
    }

    /** The day after the former one, or today when that is past. */
    public LocalDate first() {
        LocalDate next =
                former.map(one -> one.holdsUntil().minusMillis(1).atZone(COUNCIL).toLocalDate())
                        .map(day -> day.plusDays(1))
                        .orElse(today);

        return next.isBefore(today) ? today : next;
    }

    /** A year, as most are. */
    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    public List<Option> services() {
        return services.stream()
                .map(one -> Option.of(one.id(), one.name()))
                .collect(toUnmodifiableList());
    }

    public Collection<String> covered() {
        return former.map(Agreement::serviceIds).orElse(Set.of());
    }
}
