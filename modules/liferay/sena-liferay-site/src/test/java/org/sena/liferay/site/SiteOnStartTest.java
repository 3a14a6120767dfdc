package org.sena.liferay.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.sena.liferay.site.portal.LiferayClasses.answering;

import com.liferay.portal.kernel.cluster.ClusterMasterExecutor;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.CompanyWrapper;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserWrapper;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.util.Portal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.liferay.site.portal.KeptGroups;
import org.sena.liferay.site.portal.KeptPortal;

class SiteOnStartTest {

    private static final long DEFAULT = KeptGroups.COMPANY;

    private final KeptPortal portal = new KeptPortal();

    @TempDir Path home;

    private SiteOnStart onStart(boolean master, Map<String, Object> settings) {
        return new SiteOnStart(
                answering(ClusterMasterExecutor.class, method -> master),
                answering(Portal.class, method -> DEFAULT),
                Making.with(portal, home, settings));
    }

    @ParameterizedTest
    @CsvSource({"true, 20101, true", "false, 20101, false", "true, 30101, false"})
    void the_master_node_makes_the_site_in_the_default_instance(
            boolean master, long instance, boolean made) throws PortalException {
        onStart(master, Map.of()).portalInstanceRegistered(company(instance));

        assertEquals(made, portal.sites.find(DEFAULT, "/sena").isPresent());
    }

    @Test
    void a_description_that_cannot_be_used_does_not_keep_the_portal_from_starting()
            throws PortalException {
        onStart(true, Map.of("file", "missing.json")).portalInstanceRegistered(company(DEFAULT));

        assertEquals(false, portal.sites.find(DEFAULT, "/sena").isPresent());
    }

    @Test
    void the_thread_acts_for_nobody_afterwards() throws PortalException {
        onStart(true, Map.of()).portalInstanceRegistered(company(DEFAULT));

        assertNull(PrincipalThreadLocal.getName());
    }

    private static Company company(long companyId) {
        return new CompanyWrapper(null) {

            private static final long serialVersionUID = 1L;

            @Override
            public long getCompanyId() {
                return companyId;
            }

            @Override
            public User getGuestUser() {
                return new UserWrapper(null) {

                    private static final long serialVersionUID = 1L;

                    @Override
                    public long getUserId() {
                        return 7;
                    }
                };
            }
        };
    }
}
