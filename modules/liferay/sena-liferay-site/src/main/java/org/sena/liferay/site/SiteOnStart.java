package org.sena.liferay.site;

import com.liferay.portal.instance.lifecycle.PortalInstanceLifecycleListener;
import com.liferay.portal.kernel.cluster.ClusterMasterExecutor;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.util.Portal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.site.SiteException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the site in the default portal instance when SENA is deployed, and brings it up to date
 * when the portal starts or the settings change. In a cluster the master node does.
 */
@Component(service = PortalInstanceLifecycleListener.class)
public class SiteOnStart implements PortalInstanceLifecycleListener {

    private static final Logger LOG = LoggerFactory.getLogger(SiteOnStart.class);

    private final ClusterMasterExecutor cluster;
    private final Portal portal;
    private final SiteMaking making;

    @Activate
    public SiteOnStart(
            @Reference ClusterMasterExecutor cluster,
            @Reference Portal portal,
            @Reference SiteMaking making) {
        this.cluster = cluster;
        this.portal = portal;
        this.making = making;
    }

    /** Each start counts: a {@code site.json} may have changed when no bundle has. */
    @Override
    public long getLastModifiedTime() {
        return System.currentTimeMillis();
    }

    @Override
    public void portalInstanceRegistered(Company company) throws PortalException {
        if (company.getCompanyId() != portal.getDefaultCompanyId() || !cluster.isMaster()) {
            return;
        }

        String before = PrincipalThreadLocal.getName();
        long userId = company.getGuestUser().getUserId();
        PrincipalThreadLocal.setName(userId);

        try {
            making.onStart(company.getCompanyId(), userId);
        } catch (SiteException e) {
            LOG.error("The site was neither made nor changed. {}", e.getMessage());
        } finally {
            PrincipalThreadLocal.setName(before);
        }
    }

    /** The site goes with the instance. */
    @Override
    public void portalInstanceUnregistered(Company company) {}
}
