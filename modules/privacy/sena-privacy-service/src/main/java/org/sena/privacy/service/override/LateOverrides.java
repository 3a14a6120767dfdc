package org.sena.privacy.service.override;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.privacy.api.override.OverrideListener;
import org.sena.privacy.service.store.model.OverrideEntry;
import org.sena.privacy.service.store.service.OverrideEntryLocalService;

/** Says of each override that nobody looked at in time that it is late, once. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class LateOverrides implements AopService, LateAlerts {

    private static final int BATCH = 50;

    @Reference private AuditTrail auditTrail;

    @Reference private FieldCipher cipher;

    @Reference private OverrideEntryLocalService rows;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<OverrideListener> listeners;

    @Override
    public int tell(Instant now) {
        int told = 0;

        for (OverrideEntry found : rows.getLate(Date.from(now), BATCH)) {
            OverrideEntry row = rows.lock(found.getOverrideId());

            if (row != null && row.getLateToldDate() == null && row.getReviewedDate() == null) {
                row.setLateToldDate(Date.from(now));
                EmergencyOverride late =
                        OverrideRows.toOverride(rows.updateOverrideEntry(row), cipher);

                listeners.forEach(listener -> listener.late(late));
                auditTrail.allowed(OverrideAudit.about("override.late", row, row.getBasis()));
                told++;
            }
        }

        return told;
    }
}
