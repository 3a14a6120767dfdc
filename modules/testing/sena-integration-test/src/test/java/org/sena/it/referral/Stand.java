package org.sena.it.referral;

import java.time.Clock;
import java.time.Duration;
import java.util.Hashtable;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.sena.directory.api.Service;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Giver;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.Attempt;
import org.sena.referral.api.AttemptResult;
import org.sena.referral.api.CancelReason;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.ImmutableOnBehalf;
import org.sena.referral.api.Outcome;
import org.sena.referral.api.OutcomeCode;
import org.sena.referral.api.Party;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.Referrals;

/** A referral that another organisation made for its client, brought where a test needs it. */
final class Stand {

    private static final Attempt IN_VAIN = Attempt.of(ContactMethod.PHONE, AttemptResult.NO_ANSWER);

    private final People people;
    private final Referrals referrals;
    private final Casework casework;
    private final Rows rows;
    private final BundleContext context;
    private final Service service;
    private final String senderOrganisation = UUID.randomUUID().toString();

    Stand(
            People people,
            Referrals referrals,
            Casework casework,
            Rows rows,
            BundleContext context,
            Service service) {
        this.people = people;
        this.referrals = referrals;
        this.casework = casework;
        this.rows = rows;
        this.context = context;
        this.service = service;
    }

    /** Somebody new who plays that part in the referral. */
    Actor playing(Party party, Referral referral) {
        switch (party) {
            case RESIDENT:
                return personOf(referral);
            case ORGANISATION:
                return People.worker(service.organisation().id());
            case MANAGER:
                return manager();
            case SENDER:
                return People.worker(senderOrganisation);
            case COUNCIL:
                return People.holding(Role.ADVISER);
            default:
                return People.resident();
        }
    }

    private Actor manager() {
        return ImmutableActor.builder()
                .userId("manager-" + UUID.randomUUID())
                .displayName("Manager")
                .addRoles(Role.ORGANISATION_MANAGER)
                .organisationId(service.organisation().id())
                .build();
    }

    private static Actor personOf(Referral referral) {
        return ImmutableActor.builder()
                .userId("user-" + referral.subjectId())
                .displayName("Resident")
                .addRoles(Role.RESIDENT)
                .subjectId(referral.subjectId())
                .build();
    }

    /** A new referral that stands there. */
    Referral at(ReferralState state) {
        switch (state) {
            case SENT:
                return send();
            case ACKNOWLEDGED:
                return opened(send());
            case INFO_REQUESTED:
                return step(
                        ReferralState.ACKNOWLEDGED,
                        Party.ORGANISATION,
                        ReferralCommand.REQUEST_INFORMATION);
            case ACCEPTED:
                return step(ReferralState.ACKNOWLEDGED, Party.ORGANISATION, ReferralCommand.ACCEPT);
            case IN_PROGRESS:
                return step(ReferralState.ACCEPTED, Party.ORGANISATION, ReferralCommand.START);
            case UNABLE_TO_CONTACT:
                return tried(at(ReferralState.ACCEPTED));
            case COMPLETED:
                return step(
                        ReferralState.IN_PROGRESS, Party.ORGANISATION, ReferralCommand.COMPLETE);
            case DECLINED:
                return step(
                        ReferralState.ACKNOWLEDGED, Party.ORGANISATION, ReferralCommand.DECLINE);
            case WITHDRAWN:
                return step(ReferralState.ACCEPTED, Party.RESIDENT, ReferralCommand.WITHDRAW);
            case CANCELLED:
                return step(ReferralState.SENT, Party.SENDER, ReferralCommand.CANCEL);
            case CLOSED_NO_CONTACT:
                return step(
                        ReferralState.UNABLE_TO_CONTACT,
                        Party.ORGANISATION,
                        ReferralCommand.CLOSE_WITHOUT_CONTACT);
            case EXPIRED:
                Referral sent = send();
                rows.expire(sent.id());
                return now(sent);
            default:
                throw new IllegalArgumentException("No way there: " + state);
        }
    }

    private Referral send() {
        return people.as(
                        People.worker(senderOrganisation),
                        () ->
                                referrals.send(
                                        Requests.to(service.id(), DataItem.PHONE)
                                                .withOnBehalf(
                                                        ImmutableOnBehalf.builder()
                                                                .channel(Channel.IN_PERSON)
                                                                .giver(Giver.ATTESTED)
                                                                .evidence("Form 7")
                                                                .build())
                                                .withAlsoAgreed(
                                                        Purpose.OUTCOME_RETURN, Purpose.MESSAGE)))
                .referral();
    }

    private Referral opened(Referral sent) {
        return people.as(playing(Party.ORGANISATION, sent), () -> referrals.open(sent.id()))
                .referral();
    }

    /** As the person sees it now. */
    Referral now(Referral referral) {
        return people.as(personOf(referral), () -> referrals.open(referral.id())).referral();
    }

    private Referral step(ReferralState before, Party party, ReferralCommand command) {
        Referral referral = at(before);
        return people.as(
                playing(party, referral),
                () -> doing(command).apply(Command.on(referral, token())));
    }

    /** Three times in vain, the first of them yesterday. */
    private Referral tried(Referral accepted) {
        Actor worker = playing(Party.ORGANISATION, accepted);
        Referral first = yesterday(() -> attempt(worker, accepted));
        return attempt(worker, attempt(worker, first));
    }

    private Referral attempt(Actor worker, Referral referral) {
        return people.as(worker, () -> casework.attempt(Command.on(referral, token()), IN_VAIN));
    }

    private <T> T yesterday(java.util.function.Supplier<T> work) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("sena.clock", "referral");
        ServiceRegistration<Clock> registration =
                context.registerService(
                        Clock.class,
                        Clock.offset(Clock.systemUTC(), Duration.ofDays(-1)),
                        properties);
        try {
            return work.get();
        } finally {
            registration.unregister();
        }
    }

    /** How somebody does that, with everything it needs. */
    Function<Command, Referral> doing(ReferralCommand command) {
        switch (command) {
            case ACCEPT:
                return casework::accept;
            case DECLINE:
                return c -> casework.decline(c, DeclineReason.WAITING_LIST, Optional.empty());
            case REQUEST_INFORMATION:
                return c -> casework.requestInformation(c, "How many are you?");
            case ANSWER_INFORMATION:
                return c -> casework.answerInformation(c, "Three");
            case START:
                return casework::start;
            case RECORD_ATTEMPT:
                return c -> casework.attempt(c, IN_VAIN);
            case CLOSE_WITHOUT_CONTACT:
                return casework::closeWithoutContact;
            case COMPLETE:
                return c -> casework.complete(c, Outcome.of(OutcomeCode.NEED_MET));
            case WITHDRAW:
                return casework::withdraw;
            case CANCEL:
                return c -> casework.cancel(c, CancelReason.WRONG_SERVICE);
            case REOPEN:
                return c -> casework.reopen(c, "They asked us to go on");
            default:
                throw new IllegalArgumentException("Nobody does that by hand: " + command);
        }
    }

    static String token() {
        return UUID.randomUUID().toString();
    }
}
