package org.sena.liferay.identity.registration;

import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.transaction.TransactionCommitCallbackUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Role;
import org.sena.liferay.identity.roles.SenaRoles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a resident of whoever registers. After the commit, because GA112's {@code
 * UserLocalServiceImpl#addUserWithWorkflow} sets a new user's roles once the user is stored, and
 * would take this one away again.
 */
@Component(service = ModelListener.class)
public class NewResident extends BaseModelListener<User> {

    private static final Logger LOG = LoggerFactory.getLogger(NewResident.class);

    private final Registering registering;
    private final SenaRoles roles;
    private final UserLocalService userLocalService;

    @Activate
    public NewResident(
            @Reference Registering registering,
            @Reference SenaRoles roles,
            @Reference UserLocalService userLocalService) {
        this.registering = registering;
        this.roles = roles;
        this.userLocalService = userLocalService;
    }

    @Override
    public void onAfterCreate(User user) {
        if (registering.isNow()) {
            TransactionCommitCallbackUtil.registerCallback(
                    () -> {
                        makeResident(user.getUserId());

                        return null;
                    });
        }
    }

    private void makeResident(long userId) {
        userLocalService.addRoleUser(roles.roleId(Role.RESIDENT), userId);
        LOG.info("User {} registered and is a resident", userId);
    }
}
