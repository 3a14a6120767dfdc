package org.sena.liferay.identity;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Organization;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.service.OrganizationLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.util.Portal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutablePerson;
import org.sena.identity.api.People;
import org.sena.identity.api.Person;
import org.sena.identity.api.Role;
import org.sena.liferay.identity.roles.RoleNames;

/** The people behind Liferay's active users, of the portal instance that the thread works for. */
@Component(service = People.class)
public class LiferayPeople implements People {

    private static final int ALL = -1;

    private final OrganizationLocalService organizationLocalService;
    private final RoleLocalService roleLocalService;
    private final UserLocalService userLocalService;
    private final UserDescription description;
    private final Portal portal;

    @Activate
    public LiferayPeople(
            @Reference OrganizationLocalService organizationLocalService,
            @Reference RoleLocalService roleLocalService,
            @Reference UserLocalService userLocalService,
            @Reference UserDescription description,
            @Reference Portal portal) {
        this.organizationLocalService = organizationLocalService;
        this.roleLocalService = roleLocalService;
        this.userLocalService = userLocalService;
        this.description = description;
        this.portal = portal;
    }

    @Override
    public Optional<Person> find(String userId) {
        return userId.matches("[0-9]{1,18}")
                ? person(userLocalService.fetchUser(Long.parseLong(userId)))
                : Optional.empty();
    }

    @Override
    public Optional<Person> ofSubject(String subjectId) {
        return person(userLocalService.fetchUserByUuidAndCompanyId(subjectId, companyId()))
                .filter(person -> person.subjectId().isPresent());
    }

    @Override
    public List<Person> ofOrganisation(String organisationId) {
        Organization organisation =
                organizationLocalService.fetchOrganizationByExternalReferenceCode(
                        ActorOf.ORGANISATION_PREFIX + organisationId, companyId());
        return organisation == null
                ? List.of()
                : people(
                        userLocalService.getOrganizationUsers(organisation.getOrganizationId()),
                        person ->
                                person.organisationId().filter(organisationId::equals).isPresent());
    }

    /** Held by the user, by a user group or by an organisation, as {@link RoleNames} tells. */
    @Override
    public List<Person> with(Role role) {
        com.liferay.portal.kernel.model.Role held =
                roleLocalService.fetchRole(companyId(), RoleNames.name(role));
        if (held == null) {
            return List.of();
        }
        try {
            return people(
                    userLocalService.getInheritedRoleUsers(held.getRoleId(), ALL, ALL, null),
                    person -> person.roles().contains(role));
        } catch (PortalException e) {
            throw new IllegalStateException("Liferay can't say who is a " + role, e);
        }
    }

    private List<Person> people(Collection<User> users, Predicate<Person> wanted) {
        return users.stream()
                .flatMap(user -> person(user).stream())
                .filter(wanted)
                .sorted(Comparator.comparing(Person::displayName).thenComparing(Person::userId))
                .collect(Collectors.toUnmodifiableList());
    }

    private Optional<Person> person(User user) {
        if (user == null || user.isGuestUser() || !user.isActive()) {
            return Optional.empty();
        }
        Actor actor = ActorOf.user(description.of(user));
        return Optional.of(
                ImmutablePerson.builder()
                        .userId(Long.toString(user.getUserId()))
                        .displayName(actor.displayName())
                        .email(Optional.of(user.getEmailAddress()).filter(e -> !e.isEmpty()))
                        .roles(actor.roles())
                        .organisationId(actor.organisationId())
                        .subjectId(actor.subjectId())
                        .build());
    }

    /** Jobs work for the default instance. */
    private long companyId() {
        long companyId = CompanyThreadLocal.getCompanyId();
        return companyId > 0 ? companyId : portal.getDefaultCompanyId();
    }
}
