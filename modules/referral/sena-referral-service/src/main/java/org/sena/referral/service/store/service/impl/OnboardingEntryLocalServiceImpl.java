package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.OnboardingEntry;
import org.sena.referral.service.store.model.impl.OnboardingEntryImpl;
import org.sena.referral.service.store.service.base.OnboardingEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.OnboardingEntry",
        service = AopService.class)
public class OnboardingEntryLocalServiceImpl extends OnboardingEntryLocalServiceBaseImpl {

    public Optional<OnboardingEntry> find(String organisationId) {
        return Optional.ofNullable(onboardingEntryPersistence.fetchByPrimaryKey(organisationId));
    }

    /**
     * The row, made when there is none, held against every other change until the transaction ends.
     * Of two that make it at once one breaks on its key.
     */
    public OnboardingEntry hold(String organisationId) {
        OnboardingEntry row = lock(organisationId);

        if (row == null) {
            row = onboardingEntryPersistence.create(organisationId);
            onboardingEntryPersistence.update(row);
            onboardingEntryPersistence.flush();
            row = lock(organisationId);
        }
        return row;
    }

    private OnboardingEntry lock(String organisationId) {
        Session session = onboardingEntryPersistence.openSession();
        try {
            return (OnboardingEntry)
                    session.get(OnboardingEntryImpl.class, organisationId, LockMode.UPGRADE);
        } finally {
            onboardingEntryPersistence.closeSession(session);
        }
    }
}
