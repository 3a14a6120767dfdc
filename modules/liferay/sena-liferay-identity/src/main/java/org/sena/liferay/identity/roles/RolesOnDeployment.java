package org.sena.liferay.identity.roles;

import com.liferay.portal.instance.lifecycle.PortalInstanceLifecycleListener;
import com.liferay.portal.kernel.model.Company;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes missing roles when this bundle comes to a portal, in each of its instances, and in each
 * instance that is added later.
 *
 * <p>Liferay calls {@link PortalInstanceLifecycleListener#portalInstanceRegistered} for every
 * instance that is there when the listener comes, and for one that comes when the listener is
 * there.
 */
@Component(service = PortalInstanceLifecycleListener.class)
public class RolesOnDeployment implements PortalInstanceLifecycleListener {

    private final LiferayRoles roles;

    @Activate
    public RolesOnDeployment(@Reference LiferayRoles roles) {
        this.roles = roles;
    }

    @Override
    public void portalInstanceRegistered(Company company) {
        roles.makeMissing(company.getCompanyId());
    }

    /** The roles go with the instance. */
    @Override
    public void portalInstanceUnregistered(Company company) {}
}
