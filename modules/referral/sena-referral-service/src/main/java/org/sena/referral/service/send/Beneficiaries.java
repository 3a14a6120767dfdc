package org.sena.referral.service.send;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Organisation;
import org.sena.identity.api.Actor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.People;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Consents;
import org.sena.referral.api.OnBehalf;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.service.app.Trail;

/** Finds out for whom a request is, and whether the actor may make it. */
@Component(configurationPid = "org.sena.referral.service.Sending", service = Beneficiaries.class)
public class Beneficiaries {

    private static final String DEED = "referral.send";

    /** How a person reads of an organisation that is not in the directory. */
    private static final String UNLISTED = "the organisation that helps you";

    private final Directory directory;
    private final People people;
    private final Trail trail;
    private final String councilName;

    @Activate
    public Beneficiaries(
            @Reference Directory directory,
            @Reference People people,
            @Reference Trail trail,
            SendingConfiguration configuration) {
        this.directory = directory;
        this.people = people;
        this.trail = trail;
        this.councilName = configuration.councilName();
    }

    /**
     * The person, or who refers them. Whether somebody may refer this very person, the consent that
     * they attest decides.
     *
     * @param subjectId the person, when it is known from the referral in place of which this is
     * @throws NotAllowedException when the actor is neither
     */
    Beneficiary of(Actor actor, ReferralRequest request, Optional<String> subjectId) {
        return request.onBehalf()
                .map(behalf -> onBehalf(actor, request, behalf, subjectId))
                .orElseGet(() -> self(actor, request));
    }

    private Beneficiary self(Actor actor, ReferralRequest request) {
        if (actor.isAnonymous() && actor.subjectId().isEmpty()) {
            Actor person = Actor.person(UUID.randomUUID().toString());
            return new Beneficiary(
                    person, person.subjectId().orElseThrow(), true, Optional.empty());
        }
        if (actor.subjectId().isEmpty() || !actor.hasAny(Role.RESIDENT)) {
            throw refused(request, "NO_RESIDENT");
        }
        return new Beneficiary(
                actor, actor.subjectId().get(), actor.isAnonymous(), Optional.empty());
    }

    private Beneficiary onBehalf(
            Actor actor, ReferralRequest request, OnBehalf behalf, Optional<String> former) {
        SenderOrganisation sender = sender(actor).orElseThrow(() -> refused(request, "NO_SENDER"));
        Optional<String> known = former.or(behalf::subjectId);
        boolean hasAccount = known.flatMap(people::ofSubject).isPresent();
        return new Beneficiary(
                actor,
                known.orElseGet(() -> UUID.randomUUID().toString()),
                !hasAccount,
                Optional.of(sender));
    }

    private Optional<SenderOrganisation> sender(Actor actor) {
        if (actor.hasAny(Role.ADVISER, Role.ADVICE_LEAD)) {
            return Optional.of(new SenderOrganisation(Consents.COUNCIL, councilName));
        }
        return actor.organisationId()
                .filter(actor::worksFor)
                .map(id -> new SenderOrganisation(id, nameOf(id)));
    }

    private String nameOf(String organisationId) {
        return directory.organisation(organisationId).map(Organisation::name).orElse(UNLISTED);
    }

    private NotAllowedException refused(ReferralRequest request, String reason) {
        trail.refused(DEED, request.serviceId(), reason);
        return new NotAllowedException(DEED);
    }
}
