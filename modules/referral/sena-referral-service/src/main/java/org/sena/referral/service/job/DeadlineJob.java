package org.sena.referral.service.job;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.referral.api.deadline.DeadlineUpkeep;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.clock.OwnStep;
import org.sena.referral.service.room.RoomSignals;
import org.sena.referral.service.steps.SystemSteps;
import org.sena.referral.service.store.service.ReferralClockEntryLocalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at one referral after the other: first what to tell, in one transaction, then the step, in
 * another. What goes wrong with one of them is tried again in a quarter of an hour and keeps nobody
 * else waiting.
 */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class DeadlineJob implements AopService, DeadlineUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineJob.class);

    private static final String DEED = "referral.upkeep";
    private static final int BATCH = 200;
    private static final Duration PUT_OFF = Duration.ofMinutes(15);

    /** Of this process, however often the component is made anew in it. */
    private static final String NODE = UUID.randomUUID().toString();

    @Reference private AuditTrail auditTrail;
    @Reference private CurrentActor currentActor;
    @Reference private Lease lease;
    @Reference private OldDrafts drafts;
    @Reference private OneLook looks;
    @Reference private ReferralClockEntryLocalService clocks;
    @Reference private RoomSignals rooms;
    @Reference private SystemSteps steps;
    @Reference private Time time;

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int run() {
        if (!currentActor.get().isSystem()) {
            auditTrail.denied(
                    ImmutableAuditRecord.builder()
                            .action(DEED)
                            .entity("referral")
                            .entityId("")
                            .reason("NOT_ALLOWED")
                            .build());

            throw new NotAllowedException(DEED);
        }

        if (!lease.take(NODE)) {
            return 0;
        }

        Instant now = time.now();
        List<String> due = clocks.due(Date.from(now), Date.from(DueLooks.strange(now)), BATCH);

        due.forEach(this::one);

        int dropped = drafts.drop(now, BATCH);

        if (due.isEmpty() && dropped == 0) {
            rooms.tell();
        }

        return due.size() + dropped;
    }

    private void one(String referralId) {
        try {
            looks.look(referralId).ifPresent(step -> take(step, referralId));
        } catch (RuntimeException e) { // Whatever it is, the others must not wait.
            LOG.warn("Clocks of {} are looked at again in a while", referralId, e);
            looks.putOff(referralId, time.now().plus(PUT_OFF));
        }
    }

    private void take(OwnStep step, String referralId) {
        switch (step) {
            case END_PAUSE:
                steps.endPause(referralId);
                break;
            case EXPIRE:
                steps.expire(referralId);
                break;
            default:
                steps.closeNoContact(referralId);
                break;
        }
    }
}
