package org.sena.identity.api;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who is acting, in this request or job.
 *
 * <p>An anonymous visitor has no user and no role. A person who proved, without an account, that a
 * referral is theirs has a subject but no user.
 */
@Value.Immutable
public interface Actor {

    /** The host's id of the signed-in user; empty for an anonymous visitor. */
    Optional<String> userId();

    /** The name other people see; "Visitor" for an anonymous one. Never written to a log. */
    @Value.Default
    default String displayName() {
        return "Visitor";
    }

    /** What the actor may be trusted with; empty for an anonymous visitor. */
    Set<Role> roles();

    /** The recognised organisation the actor works for. */
    Optional<String> organisationId();

    /**
     * The person in SENA's records that this actor is: present for a resident, signed in or not.
     */
    Optional<String> subjectId();

    /** True for SENA itself, see {@link #system}. */
    default boolean isSystem() {
        return userId().filter(id -> id.startsWith("system:")).isPresent();
    }

    default boolean isAnonymous() {
        return userId().isEmpty();
    }

    /** True when the actor holds at least one of the roles. */
    default boolean hasAny(Role... any) {
        for (Role role : any) {
            if (roles().contains(role)) {
                return true;
            }
        }

        return false;
    }

    /** True when the actor works for that organisation and holds a role in it. */
    default boolean worksFor(String organisation) {
        return hasAny(Role.ORGANISATION_WORKER, Role.ORGANISATION_MANAGER)
                && organisationId().filter(organisation::equals).isPresent();
    }

    /** A visitor nobody knows. */
    static Actor anonymous() {
        return ImmutableActor.builder().build();
    }

    /** A visitor without an account who proved that the records of this subject are theirs. */
    static Actor person(String subjectId) {
        return ImmutableActor.builder()
                .displayName("Resident")
                .addRoles(Role.RESIDENT)
                .subjectId(subjectId)
                .build();
    }

    /**
     * SENA itself, in a scheduled job or on its first start. Its user id is {@code system:<job>}.
     */
    static Actor system(String job) {
        return ImmutableActor.builder()
                .userId("system:" + job)
                .displayName("SENA")
                .addRoles(Role.ADMINISTRATOR)
                .build();
    }
}
