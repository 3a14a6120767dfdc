package org.sena.referral.service.message;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.referral.api.ReferralState;

/** Conversations of referrals that came to their end. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class ClosedThreads extends ThreadRetention implements AopService, RetentionTask {

    public ClosedThreads() {
        super(
                "referral.closed",
                Set.of(
                        ReferralState.COMPLETED,
                        ReferralState.CLOSED_NO_CONTACT,
                        ReferralState.CANCELLED));
    }
}
