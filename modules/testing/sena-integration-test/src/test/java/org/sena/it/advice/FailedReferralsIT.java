package org.sena.it.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.sena.advice.api.Arrival;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.ContactBasis;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueReason;
import org.sena.advice.api.UnsafeContactException;
import org.sena.arquillian.InFramework;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.ContactMethod;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.ImmutableReferral;
import org.sena.referral.api.ImmutableReferralEvent;
import org.sena.referral.api.Party;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralListener;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.ReferralUrgency;

/** What the queue does when it hears how a request for help ended. */
@InFramework
class FailedReferralsIT extends Desk {

    private final Actor system = Actor.system("queue-test");

    @Test
    void a_declined_request_joins_the_item_of_a_person_who_agreed_to_be_contacted() {
        QueueItem before = waiting();
        Referral referral = referral(resident.subjectId().orElseThrow(), ReferralUrgency.NORMAL);

        ended(referral, ReferralState.DECLINED);

        QueueItem now = find(referral.reference()).orElseThrow();

        assertEquals(before.id(), now.id());
        assertEquals(List.of(QueueReason.ASSESSMENT, QueueReason.REFERRAL_DECLINED), reasons(now));
        assertEquals(Optional.of("NO_CAPACITY"), now.arrivals().get(1).detail());
    }

    @Test
    void the_same_end_told_twice_is_one_reason() {
        Referral referral = referral(UUID.randomUUID().toString(), ReferralUrgency.NORMAL);

        ended(referral, ReferralState.EXPIRED);
        ended(referral, ReferralState.EXPIRED);

        assertEquals(
                List.of(QueueReason.REFERRAL_EXPIRED),
                reasons(find(referral.reference()).orElseThrow()));
    }

    @Test
    void without_consent_the_team_sees_that_it_came_to_nothing_and_may_not_call() {
        Referral referral = referral(UUID.randomUUID().toString(), ReferralUrgency.URGENT);

        ended(referral, ReferralState.CLOSED_NO_CONTACT);

        QueueItem item = find(referral.reference()).orElseThrow();
        QueueItem taken = as(adviser, () -> queue.take(on(item)));

        assertEquals(ContactBasis.NONE, taken.basis());
        assertTrue(look(adviser, taken).contact().isEmpty());
        assertThrows(
                UnsafeContactException.class,
                () ->
                        as(
                                adviser,
                                () ->
                                        calls.attempt(
                                                on(taken),
                                                ContactMethod.PHONE,
                                                AttemptResult.SPOKE,
                                                Optional.empty())));
    }

    private static List<QueueReason> reasons(QueueItem item) {
        return item.arrivals().stream().map(Arrival::reason).collect(Collectors.toList());
    }

    /** Told to whoever of the queue listens, as the suite tells it. */
    private void ended(Referral referral, ReferralState state) {
        as(
                system,
                () -> {
                    BundleContext context =
                            FrameworkUtil.getBundle(FailedReferralsIT.class).getBundleContext();

                    try {
                        for (ServiceReference<ReferralListener> reference :
                                context.getServiceReferences(ReferralListener.class, null)) {
                            if (reference
                                    .getBundle()
                                    .getSymbolicName()
                                    .equals("org.sena.advice.service")) {
                                context.getService(reference)
                                        .changed(
                                                referral,
                                                ImmutableReferralEvent.builder()
                                                        .at(Instant.now())
                                                        .from(ReferralState.SENT)
                                                        .to(state)
                                                        .by(Party.ORGANISATION)
                                                        .command(ReferralCommand.DECLINE)
                                                        .version(referral.version())
                                                        .build());
                            }
                        }
                    } catch (InvalidSyntaxException e) {
                        throw new AssertionError(e);
                    }

                    return state;
                });
    }

    private static Referral referral(String subjectId, ReferralUrgency urgency) {
        String id = UUID.randomUUID().toString();
        String letters = id.replace("-", "").replaceAll("[01]", "X").substring(0, 8).toUpperCase();

        return ImmutableReferral.builder()
                .id(id)
                .reference("SENA-" + letters.substring(0, 4) + "-" + letters.substring(4))
                .version(2)
                .state(ReferralState.DECLINED)
                .subjectId(subjectId)
                .serviceId("synthetic-service")
                .serviceName("Synthetic service")
                .organisationId("synthetic-organisation")
                .organisationName("Synthetic organisation")
                .urgency(urgency)
                .createdAt(Instant.now())
                .declineReason(DeclineReason.NO_CAPACITY)
                .unread(0)
                .build();
    }
}
