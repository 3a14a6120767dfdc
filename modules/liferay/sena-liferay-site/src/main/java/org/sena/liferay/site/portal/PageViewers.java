package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.ResourcePermission;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.service.ResourcePermissionLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.liferay.identity.roles.RoleNames;
import org.sena.liferay.identity.roles.SenaRoles;

/**
 * Which roles may open a page: Liferay's VIEW on the layout, one by one. Its owner's stays out of
 * account; what else a role may do to the page is not touched.
 */
@Component(service = PageViewers.class)
public class PageViewers {

    private static final String RESOURCE = Layout.class.getName();
    private static final int SCOPE = ResourceConstants.SCOPE_INDIVIDUAL;

    private final ResourcePermissionLocalService resourcePermissionLocalService;
    private final RoleLocalService roleLocalService;
    private final SenaRoles senaRoles;

    @Activate
    public PageViewers(
            @Reference ResourcePermissionLocalService resourcePermissionLocalService,
            @Reference RoleLocalService roleLocalService,
            @Reference SenaRoles senaRoles) {
        this.resourcePermissionLocalService = resourcePermissionLocalService;
        this.roleLocalService = roleLocalService;
        this.senaRoles = senaRoles;
    }

    /** Names of the roles that have VIEW. */
    SortedSet<String> of(Layout page) {
        SortedSet<String> names = new TreeSet<>();

        for (ResourcePermission permission :
                resourcePermissionLocalService.getResourcePermissions(
                        page.getCompanyId(), RESOURCE, SCOPE, key(page))) {
            Role role = roleLocalService.fetchRole(permission.getRoleId());

            if (permission.isViewActionId()
                    && role != null
                    && !role.getName().equals(RoleConstants.OWNER)) {
                names.add(role.getName());
            }
        }

        return names;
    }

    void set(Layout page, Set<String> names) throws PortalException {
        Set<String> before = of(page);

        for (String name : before) {
            if (!names.contains(name)) {
                resourcePermissionLocalService.removeResourcePermission(
                        page.getCompanyId(),
                        RESOURCE,
                        SCOPE,
                        key(page),
                        roleId(page, name),
                        ActionKeys.VIEW);
            }
        }

        for (String name : names) {
            if (!before.contains(name)) {
                allow(page, roleId(page, name));
            }
        }
    }

    /**
     * GA112's {@code ResourcePermissionLocalServiceImpl#addResourcePermission} refuses the scope of
     * a single page, and {@code #setResourcePermissions} takes away what else the role may do.
     */
    private void allow(Layout page, long roleId) throws PortalException {
        Optional<ResourcePermission> there =
                Optional.ofNullable(
                        resourcePermissionLocalService.fetchResourcePermission(
                                page.getCompanyId(), RESOURCE, SCOPE, key(page), roleId));

        if (there.isPresent()) {
            ResourcePermission permission = there.get();
            permission.addResourceAction(ActionKeys.VIEW);
            permission.setViewActionId(true);
            resourcePermissionLocalService.updateResourcePermission(permission);
        } else {
            resourcePermissionLocalService.setResourcePermissions(
                    page.getCompanyId(),
                    RESOURCE,
                    SCOPE,
                    key(page),
                    roleId,
                    new String[] {ActionKeys.VIEW});
        }
    }

    private long roleId(Layout page, String name) throws PortalException {
        Optional<org.sena.identity.api.Role> own = RoleNames.role(name);

        return own.isPresent()
                ? senaRoles.roleId(own.get())
                : roleLocalService.getRole(page.getCompanyId(), name).getRoleId();
    }

    private static String key(Layout page) {
        return String.valueOf(page.getPlid());
    }
}
