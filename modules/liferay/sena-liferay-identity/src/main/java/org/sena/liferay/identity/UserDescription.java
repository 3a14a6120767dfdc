package org.sena.liferay.identity;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Organization;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.OrganizationLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.liferay.identity.roles.RoleNames;

/** Asks Liferay for what SENA has to know of a user. */
@Component(service = UserDescription.class)
public class UserDescription {

    private final OrganizationLocalService organizationLocalService;
    private final RoleLocalService roleLocalService;

    @Activate
    public UserDescription(
            @Reference OrganizationLocalService organizationLocalService,
            @Reference RoleLocalService roleLocalService) {
        this.organizationLocalService = organizationLocalService;
        this.roleLocalService = roleLocalService;
    }

    SignedInUser of(User user) {
        return ImmutableSignedInUser.builder()
                .userId(Long.toString(user.getUserId()))
                .userUuid(user.getUuid())
                .fullName(user.getFullName())
                .roleNames(roleNames(user))
                .organisationCodes(
                        organizationLocalService.getUserOrganizations(user.getUserId()).stream()
                                .map(Organization::getExternalReferenceCode)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                .build();
    }

    /** Those of SENA's names that the user holds, by a user group or an organisation too. */
    private Set<String> roleNames(User user) {
        Set<String> held = new HashSet<>();
        for (String name : RoleNames.all()) {
            if (holds(user, name)) {
                held.add(name);
            }
        }
        return held;
    }

    private boolean holds(User user, String role) {
        try {
            return roleLocalService.fetchRole(user.getCompanyId(), role) != null
                    && roleLocalService.hasUserRole(
                            user.getUserId(), user.getCompanyId(), role, true);
        } catch (PortalException e) {
            throw new IllegalStateException(
                    "Liferay can't say whether user " + user.getUserId() + " is a " + role, e);
        }
    }
}
