package org.sena.referral.service.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.directory.api.Service;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.service.store.service.AgreementEntryLocalService;

/** What the signed agreements allow now; the one answer for everybody who asks. */
@Component(configurationPid = "org.sena.referral.service.Agreements", service = AgreementBook.class)
@Designate(ocd = AgreementSettings.class)
public class AgreementBook {

    private final AgreementEntryLocalService agreements;
    private final Clock clock = Clock.tick(Clock.systemUTC(), ChronoUnit.MILLIS.getDuration());
    private final Terms terms;
    private final int warnDays;

    @Activate
    public AgreementBook(
            AgreementSettings settings, @Reference AgreementEntryLocalService agreements) {
        this.agreements = agreements;
        this.terms = new Terms(settings.finishDays());
        this.warnDays = settings.warnDays();
    }

    /** True when an agreement holds now that covers the service: people may be referred to it. */
    public boolean covers(Service service) {
        Instant now = now();

        return of(service.organisation().id()).stream()
                .anyMatch(agreement -> agreement.holdsAt(now) && agreement.covers(service.id()));
    }

    /** True while the organisation may read and finish what it was sent. */
    public boolean mayFinish(String organisationId) {
        Instant now = now();

        return of(organisationId).stream()
                .anyMatch(agreement -> now.isBefore(agreement.finishUntil()));
    }

    /** The newest first. */
    List<Agreement> of(String organisationId) {
        return agreements.ofOrganisation(organisationId).stream()
                .map(AgreementRows::toAgreement)
                .collect(Collectors.toUnmodifiableList());
    }

    Terms terms() {
        return terms;
    }

    int warnDays() {
        return warnDays;
    }

    /** In whole milliseconds, as the database keeps it. */
    Instant now() {
        return clock.instant();
    }
}
