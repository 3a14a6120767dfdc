package org.sena.liferay.audit;

import com.liferay.portal.kernel.audit.AuditException;
import com.liferay.portal.kernel.audit.AuditMessage;
import com.liferay.portal.kernel.audit.AuditRouter;
import com.liferay.portal.kernel.json.JSONFactory;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes each event into the log, and hands it to Liferay's audit when that is deployed. */
@Component(service = AuditListener.class)
public class LiferayAudit implements AuditListener {

    private static final Logger LOG = LoggerFactory.getLogger(LiferayAudit.class);

    private final Messages messages;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile AuditRouter router;

    @Activate
    public LiferayAudit(@Reference JSONFactory json) {
        this.messages = new Messages(json);
    }

    LiferayAudit(JSONFactory json, AuditRouter router) {
        this(json);
        this.router = router;
    }

    @Override
    public void kept(AuditEvent event) {
        LOG.info("{}", AuditLine.of(event));

        AuditRouter there = router;

        if (there != null && there.isDeployed()) {
            route(there, messages.of(event, CompanyThreadLocal.getCompanyId()), event.sequence());
        }
    }

    private static void route(AuditRouter router, AuditMessage message, long sequence) {
        try {
            router.route(message);
        } catch (AuditException e) {
            LOG.warn("Liferay's audit did not take event {}; it is in the trail", sequence, e);
        }
    }
}
