package org.sena.referral.service.message;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.referral.api.ReferralState;

/** Conversations of referrals that nobody took on. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class DeclinedThreads extends ThreadRetention implements AopService, RetentionTask {

    public DeclinedThreads() {
        super("referral.declined", Set.of(ReferralState.DECLINED, ReferralState.EXPIRED));
    }
}
