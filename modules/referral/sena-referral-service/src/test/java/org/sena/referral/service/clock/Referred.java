package org.sena.referral.service.clock;

import java.time.Instant;
import org.sena.referral.api.ImmutableReferral;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.ReferralUrgency;
import org.sena.working.days.WorkingDays;

/** Referrals to look at. */
final class Referred {

    static final WorkingDays DAYS = WorkingDays.ofEnglandAndWales();

    static final Deadlines DEADLINES = new Deadlines(DAYS);

    private Referred() {}

    static ImmutableReferral sent(Instant at, ReferralUrgency urgency) {
        return ImmutableReferral.builder()
                .id("r-" + urgency + "-" + at)
                .reference("SENA-0000-0000")
                .version(1)
                .state(ReferralState.SENT)
                .subjectId("subject")
                .serviceId("service")
                .serviceName("Service")
                .organisationId("organisation")
                .organisationName("Organisation")
                .urgency(urgency)
                .createdAt(at)
                .sentAt(at)
                .acknowledgeBy(DEADLINES.acknowledgeBy(at, urgency))
                .decideBy(DEADLINES.decideBy(at, urgency))
                .unread(0)
                .build();
    }

    static ImmutableReferral in(ReferralState state, Instant at, ReferralUrgency urgency) {
        return sent(at, urgency)
                .withState(state)
                .withFirstContactBy(DEADLINES.firstContactBy(at, urgency));
    }
}
