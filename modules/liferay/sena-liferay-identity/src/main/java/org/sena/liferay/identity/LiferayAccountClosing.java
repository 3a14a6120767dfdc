package org.sena.liferay.identity;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.AccountClosing;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

/** Makes a resident's user inactive: Liferay lets nobody sign in as one. */
@Component(service = AccountClosing.class)
public class LiferayAccountClosing implements AccountClosing {

    private final CurrentActor currentActor;
    private final UserLocalService userLocalService;

    @Activate
    public LiferayAccountClosing(
            @Reference CurrentActor currentActor, @Reference UserLocalService userLocalService) {
        this.currentActor = currentActor;
        this.userLocalService = userLocalService;
    }

    @Override
    public boolean mayClose() {
        Actor actor = currentActor.get();

        return !actor.isAnonymous() && actor.roles().equals(Set.of(Role.RESIDENT));
    }

    @Override
    public void close() {
        if (!mayClose()) {
            throw new NotAllowedException("account.close");
        }

        String userId = currentActor.get().userId().orElseThrow();

        try {
            userLocalService.updateStatus(
                    Long.parseLong(userId),
                    WorkflowConstants.STATUS_INACTIVE,
                    new ServiceContext());
        } catch (PortalException e) {
            throw new IllegalStateException("Liferay can't close account " + userId, e);
        }
    }
}
