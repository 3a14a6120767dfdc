package org.sena.referral.service.agreement;

import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.ServiceHit;
import org.sena.directory.api.ServiceStatus;
import org.sena.identity.api.People;
import org.sena.identity.api.Person;
import org.sena.identity.api.Role;
import org.sena.referral.api.agreement.ImmutableOnboarding;
import org.sena.referral.api.agreement.ImmutableOnboardingRecord;
import org.sena.referral.api.agreement.Onboarding;
import org.sena.referral.api.agreement.OnboardingRecord;
import org.sena.referral.api.agreement.OnboardingStep;
import org.sena.referral.service.store.model.OnboardingEntry;
import org.sena.referral.service.store.service.OnboardingEntryLocalService;

/** Puts together what was noted of an organisation and what SENA can see for itself. */
@Component(service = OnboardingState.class)
public class OnboardingState {

    /** As many as a search gives at most. */
    private static final int MOST_SERVICES = 1000;

    private final AgreementBook book;
    private final Directory directory;
    private final OnboardingEntryLocalService onboardings;
    private final People people;

    @Activate
    public OnboardingState(
            @Reference AgreementBook book,
            @Reference Directory directory,
            @Reference OnboardingEntryLocalService onboardings,
            @Reference People people) {
        this.book = book;
        this.directory = directory;
        this.onboardings = onboardings;
        this.people = people;
    }

    Onboarding of(String organisationId) {
        OnboardingRecord noted =
                onboardings
                        .find(organisationId)
                        .map(AgreementRows::toRecord)
                        .orElseGet(
                                () ->
                                        ImmutableOnboardingRecord.builder()
                                                .organisationId(organisationId)
                                                .build());
        List<Person> team = people.ofOrganisation(organisationId);
        int managers =
                (int)
                        team.stream()
                                .filter(one -> one.roles().contains(Role.ORGANISATION_MANAGER))
                                .count();
        int services = directServices(organisationId);
        Instant now = book.now();
        boolean holds =
                book.of(organisationId).stream().anyMatch(agreement -> agreement.holdsAt(now));

        return ImmutableOnboarding.builder()
                .record(noted)
                .accounts(team.size())
                .managers(managers)
                .directServices(services)
                .missing(missing(noted, holds, managers, services))
                .build();
    }

    void keep(OnboardingRecord noted, String keeper) {
        OnboardingEntry row = onboardings.hold(noted.organisationId());
        AgreementRows.fill(row, noted);
        row.setNotedBy(keeper);
        row.setNotedDate(Date.from(book.now()));
        onboardings.updateOnboardingEntry(row);
    }

    static Set<OnboardingStep> missing(
            OnboardingRecord noted, boolean agreement, int managers, int services) {
        Set<OnboardingStep> missing = EnumSet.noneOf(OnboardingStep.class);
        require(missing, agreement, OnboardingStep.AGREEMENT);
        require(missing, noted.dataProtection().isPresent(), OnboardingStep.DATA_PROTECTION);
        require(missing, noted.safeguarding().isPresent(), OnboardingStep.SAFEGUARDING);
        require(missing, noted.peopleTrained() > 0, OnboardingStep.TRAINING);
        require(missing, managers > 0, OnboardingStep.ACCOUNTS);
        require(missing, services > 0, OnboardingStep.SERVICES);

        return missing;
    }

    private static void require(Set<OnboardingStep> missing, boolean done, OnboardingStep step) {
        if (!done) {
            missing.add(step);
        }
    }

    private int directServices(String organisationId) {
        return (int)
                directory
                        .search(
                                ImmutableServiceSearch.builder()
                                        .addOrganisationIds(organisationId)
                                        .size(MOST_SERVICES)
                                        .build())
                        .hits()
                        .stream()
                        .map(ServiceHit::service)
                        .filter(service -> service.status() == ServiceStatus.ACTIVE)
                        .filter(service -> service.referralMethod() == ReferralMethod.DIRECT)
                        .count();
    }
}
