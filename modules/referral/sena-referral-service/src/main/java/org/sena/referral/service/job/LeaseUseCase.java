package org.sena.referral.service.job;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.service.store.model.ClockLeaseEntry;
import org.sena.referral.service.store.service.ClockLeaseEntryLocalService;

/** Keeps the lease in a row; a node that is killed loses it by itself. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class LeaseUseCase implements AopService, Lease {

    private static final String NAME = "referral-clocks";
    private static final Duration LENGTH = Duration.ofMinutes(2);

    /** The node's own time, whatever time it is for referrals. */
    private final Clock clock = Clock.systemUTC();

    @Reference private ClockLeaseEntryLocalService leases;

    @Override
    public boolean take(String node) {
        Instant now = clock.instant();
        ClockLeaseEntry lease = leases.hold(NAME);

        if (!node.equals(lease.getHolder()) && isHeld(lease.getUntilDate(), now)) {
            return false;
        }

        lease.setHolder(node);
        lease.setUntilDate(Date.from(now.plus(LENGTH)));
        leases.updateClockLeaseEntry(lease);

        return true;
    }

    /** One that ends later than any could was taken before the time was set back. */
    private static boolean isHeld(Date until, Instant now) {
        return until != null
                && until.toInstant().isAfter(now)
                && !until.toInstant().isAfter(now.plus(LENGTH));
    }
}
