package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.RoleWrapper;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.service.RoleLocalServiceWrapper;
import java.util.Map;
import org.sena.liferay.identity.roles.RoleNames;
import org.sena.liferay.identity.roles.SenaRoles;

/** Liferay's own roles of an instance, and SENA's. */
final class KeptRoles extends RoleLocalServiceWrapper implements SenaRoles {

    static final long GUEST = 11;
    static final long MEMBER = 12;
    static final long OWNER = 13;

    private static final long FIRST_OF_SENA = 100;
    private static final Map<Long, String> LIFERAYS =
            Map.of(
                    GUEST, RoleConstants.GUEST,
                    MEMBER, RoleConstants.SITE_MEMBER,
                    OWNER, RoleConstants.OWNER);

    @Override
    public long roleId(org.sena.identity.api.Role role) {
        return FIRST_OF_SENA + role.ordinal();
    }

    @Override
    public Role fetchRole(long roleId) {
        return role(
                roleId,
                roleId < FIRST_OF_SENA
                        ? LIFERAYS.get(roleId)
                        : RoleNames.name(
                                org.sena.identity.api.Role.values()[
                                        (int) (roleId - FIRST_OF_SENA)]));
    }

    @Override
    public Role getRole(long companyId, String name) {
        return LIFERAYS.entrySet().stream()
                .filter(role -> role.getValue().equals(name))
                .findFirst()
                .map(role -> role(role.getKey(), name))
                .orElseThrow();
    }

    private static Role role(long roleId, String name) {
        return new RoleWrapper(null) {

            private static final long serialVersionUID = 1L;

            @Override
            public long getRoleId() {
                return roleId;
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }
}
