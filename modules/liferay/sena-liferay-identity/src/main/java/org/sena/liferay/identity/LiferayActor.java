package org.sena.liferay.identity;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Organization;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.service.OrganizationLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;

/**
 * Asks Liferay who is acting: the user whom the portal set for this thread, unless server code acts
 * as somebody else for the moment.
 */
@Component(service = CurrentActor.class)
public class LiferayActor implements CurrentActor {

    private final OrganizationLocalService organizationLocalService;
    private final RoleLocalService roleLocalService;
    private final UserLocalService userLocalService;
    private final ThreadLocal<Actor> actingAs = new ThreadLocal<>();

    @Activate
    public LiferayActor(
            @Reference OrganizationLocalService organizationLocalService,
            @Reference RoleLocalService roleLocalService,
            @Reference UserLocalService userLocalService) {
        this.organizationLocalService = organizationLocalService;
        this.roleLocalService = roleLocalService;
        this.userLocalService = userLocalService;
    }

    @Override
    public Actor get() {
        Actor actor = actingAs.get();
        if (actor != null) {
            return actor;
        }
        User user = userLocalService.fetchUser(PrincipalThreadLocal.getUserId());
        return user == null || user.isGuestUser() || !user.isActive()
                ? Actor.anonymous()
                : ActorOf.user(describe(user));
    }

    @Override
    public <T> T callAs(Actor actor, Callable<T> work) throws Exception {
        Actor former = actingAs.get();
        actingAs.set(actor);
        try {
            return work.call();
        } finally {
            if (former == null) {
                actingAs.remove();
            } else {
                actingAs.set(former);
            }
        }
    }

    private SignedInUser describe(User user) {
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
