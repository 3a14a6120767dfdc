package org.sena.referral.service.agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.identity.api.Actor;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.AgreementDraft;
import org.sena.referral.api.agreement.AgreementProblem;
import org.sena.referral.api.agreement.AgreementRefusedException;
import org.sena.referral.api.agreement.Agreements;
import org.sena.referral.api.agreement.Ending;
import org.sena.referral.api.agreement.NoSuchAgreementException;
import org.sena.referral.api.agreement.Onboarding;
import org.sena.referral.api.agreement.OnboardingRecord;
import org.sena.referral.api.agreement.Standing;
import org.sena.referral.service.store.model.AgreementEntry;
import org.sena.referral.service.store.service.AgreementEntryLocalService;
import org.sena.referral.service.store.service.OnboardingEntryLocalService;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.transition.Transitions;

/** Keeps the agreements in the database. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class AgreementsUseCase implements AopService, Agreements {

    private static final Set<String> IN_HAND =
            Transitions.inHand().stream().map(Enum::name).collect(toSet());

    @Reference private AgreementBook book;
    @Reference private AgreementEntryLocalService agreements;
    @Reference private AgreementTrail trail;
    @Reference private Directory directory;
    @Reference private OnboardingEntryLocalService onboardings;
    @Reference private OnboardingState onboardingState;
    @Reference private ReferralEntryLocalService referrals;

    @Override
    public List<Standing> standings() {
        trail.keeper("agreement.list", "all");

        Map<String, List<Agreement>> byOrganisation =
                agreements.all().stream()
                        .map(AgreementRows::toAgreement)
                        .collect(groupingBy(Agreement::organisationId));
        Map<String, Integer> inHand =
                referrals.countByOrganisation(byOrganisation.keySet(), IN_HAND);
        Standings standings = new Standings(book.now(), book.warnDays());

        return byOrganisation.entrySet().stream()
                .map(
                        of ->
                                standings.of(
                                        of.getKey(),
                                        name(of.getKey(), of.getValue()),
                                        of.getValue(),
                                        inHand.getOrDefault(of.getKey(), 0)))
                .sorted(Standings.FIRST_NEEDED)
                .collect(toUnmodifiableList());
    }

    @Override
    public Standing standing(String organisationId) {
        trail.keeper("agreement.read", organisationId);

        return standingOf(organisationId);
    }

    @Override
    public Standing mine() {
        return standingOf(trail.ownOrganisation("agreement.mine"));
    }

    private Standing standingOf(String organisationId) {
        List<Agreement> all = book.of(organisationId);
        int inHand =
                referrals
                        .countByOrganisation(Set.of(organisationId), IN_HAND)
                        .getOrDefault(organisationId, 0);

        return new Standings(book.now(), book.warnDays())
                .of(organisationId, name(organisationId, all), all, inHand);
    }

    /** As the directory calls it now; one that left it as its newest agreement does. */
    private String name(String organisationId, List<Agreement> all) {
        return directory
                .organisation(organisationId)
                .map(Organisation::name)
                .orElseGet(
                        () ->
                                all.stream()
                                        .findFirst()
                                        .map(Agreement::organisationName)
                                        .orElse(organisationId));
    }

    @Override
    public List<Agreement> ofOrganisation(String organisationId) {
        trail.keeper("agreement.read", organisationId);

        return book.of(organisationId);
    }

    @Override
    public Agreement find(String agreementId) {
        trail.keeper("agreement.read", agreementId);
        AgreementEntry row = agreements.fetchAgreementEntry(agreementId);

        if (row == null) {
            throw new NoSuchAgreementException(agreementId);
        }
        return AgreementRows.toAgreement(row);
    }

    /** Holds the organisation's row, so that of two who record the same paper one is refused. */
    @Override
    @Transactional(rollbackFor = Exception.class)
    public Agreement make(AgreementDraft draft) {
        Actor keeper = trail.keeper("agreement.make", draft.organisationId());
        Organisation organisation =
                directory
                        .organisation(draft.organisationId())
                        .orElseThrow(() -> refused(Set.of(AgreementProblem.ORGANISATION_UNKNOWN)));
        onboardings.hold(organisation.id());
        require(AgreementRules.problems(draft, services(draft), book.of(organisation.id())));

        AgreementEntry row = agreements.createAgreementEntry(UUID.randomUUID().toString());
        AgreementRows.fill(row, draft, book.terms());
        row.setOrganisationName(organisation.name());
        row.setRecordedBy(keeper.userId().orElse(""));
        row.setCreateDate(Date.from(book.now()));
        Agreement made = AgreementRows.toAgreement(agreements.updateAgreementEntry(row));
        trail.did("agreement.make", made.id(), "ORGANISATION_" + made.organisationId());

        return made;
    }

    /** Only those that the draft names are looked up. */
    private Set<String> services(AgreementDraft draft) {
        return draft.serviceIds().stream()
                .flatMap(id -> directory.service(id).stream())
                .filter(service -> service.organisation().id().equals(draft.organisationId()))
                .map(Service::id)
                .collect(toSet());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Agreement end(String agreementId, Ending ending) {
        Actor keeper = trail.keeper("agreement.end", agreementId);
        AgreementEntry row = agreements.lock(agreementId);

        if (row == null) {
            throw new NoSuchAgreementException(agreementId);
        }

        Instant now = book.now();
        require(AgreementRules.problems(AgreementRows.toAgreement(row), ending, now));

        Instant end = ending.lastDay().map(Terms::over).orElse(now);
        row.setEndDate(Date.from(end));
        row.setFinishDate(Date.from(ending.mayFinish() ? book.terms().finish(end) : end));
        row.setEndReason(ending.reason().name());
        row.setEndText(ending.text().map(String::strip).orElse(""));
        row.setEndedBy(keeper.userId().orElse(""));
        row.setEndedDate(Date.from(now));
        Agreement ended = AgreementRows.toAgreement(agreements.updateAgreementEntry(row));
        trail.did("agreement.end", agreementId, ending.reason().name());

        return ended;
    }

    @Override
    public Onboarding onboarding(String organisationId) {
        trail.keeper("agreement.read", organisationId);

        return onboardingState.of(organisationId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Onboarding note(OnboardingRecord record) {
        Actor keeper = trail.keeper("agreement.note", record.organisationId());

        if (directory.organisation(record.organisationId()).isEmpty()) {
            throw refused(Set.of(AgreementProblem.ORGANISATION_UNKNOWN));
        }
        onboardingState.keep(record, keeper.userId().orElse(""));
        trail.did("agreement.note", record.organisationId(), "NOTED");

        return onboardingState.of(record.organisationId());
    }

    private static void require(Set<AgreementProblem> problems) {
        if (!problems.isEmpty()) {
            throw refused(problems);
        }
    }

    private static AgreementRefusedException refused(Set<AgreementProblem> problems) {
        return new AgreementRefusedException(problems);
    }
}
