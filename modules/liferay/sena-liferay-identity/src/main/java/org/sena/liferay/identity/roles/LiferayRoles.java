package org.sena.liferay.identity.roles;

import com.liferay.portal.kernel.exception.DuplicateRoleException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.Language;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.Portal;
import java.util.Arrays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the regular roles that a portal instance lacks. One that is there stays as it is, whatever
 * an administrator has written into its title or description.
 */
@Component(service = {LiferayRoles.class, SenaRoles.class})
public class LiferayRoles implements SenaRoles {

    private static final Logger LOG = LoggerFactory.getLogger(LiferayRoles.class);

    private final CompanyLocalService companyLocalService;
    private final Language language;
    private final Portal portal;
    private final RoleLocalService roleLocalService;

    @Activate
    public LiferayRoles(
            @Reference CompanyLocalService companyLocalService,
            @Reference Language language,
            @Reference Portal portal,
            @Reference RoleLocalService roleLocalService) {
        this.companyLocalService = companyLocalService;
        this.language = language;
        this.portal = portal;
        this.roleLocalService = roleLocalService;
    }

    @Override
    public long roleId(Role role) {
        long companyId = CompanyThreadLocal.getCompanyId();

        return roleId(role, companyId > 0 ? companyId : portal.getDefaultCompanyId());
    }

    /** Makes all that the instance lacks. */
    void makeMissing(long companyId) {
        Arrays.stream(Role.values()).forEach(role -> roleId(role, companyId));
    }

    private long roleId(Role role, long companyId) {
        com.liferay.portal.kernel.model.Role there =
                roleLocalService.fetchRole(companyId, RoleNames.name(role));

        try {
            return (there == null ? make(role, companyId) : there).getRoleId();
        } catch (PortalException e) {
            throw new IllegalStateException(
                    "Liferay can't make the role " + RoleNames.name(role), e);
        }
    }

    private com.liferay.portal.kernel.model.Role make(Role role, long companyId)
            throws PortalException {
        String name = RoleNames.name(role);
        RoleTexts texts = new RoleTexts(language.getCompanyAvailableLocales(companyId));

        try {
            com.liferay.portal.kernel.model.Role made =
                    roleLocalService.addRole(
                            companyLocalService.getCompany(companyId).getGuestUser().getUserId(),
                            null,
                            0,
                            name,
                            texts.titles(role),
                            texts.descriptions(role),
                            RoleConstants.TYPE_REGULAR,
                            null,
                            new ServiceContext());

            LOG.info("Made the role {} in instance {}", name, companyId);

            return made;
        } catch (DuplicateRoleException e) { // Another node was faster.
            return roleLocalService.getRole(companyId, name);
        }
    }
}
