package org.sena.runtime.host.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.ImmutablePerson;
import org.sena.identity.api.Person;
import org.sena.identity.api.Role;

/** Somebody who can sign in; one configuration file each. */
@Component(
        service = Account.class,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        configurationPid = "org.sena.runtime.host.account")
@Designate(ocd = Account.Settings.class, factory = true)
public class Account {

    /** One person's account. */
    @ObjectClassDefinition(name = "SENA runtime: account")
    public @interface Settings {

        /** What the person signs in with and what records name them by; never changes. */
        @AttributeDefinition(name = "User id")
        String userId();

        /** What other people see. */
        @AttributeDefinition(name = "Display name")
        String displayName();

        /** One or more of SENA's roles. */
        @AttributeDefinition(name = "Roles")
        String[] roles();

        /** The recognised organisation the person works for; none by default. */
        @AttributeDefinition(name = "Organisation id", required = false)
        String organisationId() default "";

        /** Where notifications go; none by default. */
        @AttributeDefinition(name = "E-mail address", required = false)
        String email() default "";

        /** As {@link PasswordHash} writes it. */
        @AttributeDefinition(name = "Password hash")
        String passwordHash();
    }

    private final Actor actor;
    private final String email;
    private final PasswordHash password;

    /**
     * @throws IllegalArgumentException when the configuration is no account; the message says why
     */
    @Activate
    public Account(Settings settings) {
        String userId = settings.userId();

        if (userId == null || !userId.matches("[a-z0-9][a-z0-9._-]{1,63}")) {
            throw wrong(userId, "the user id must be 2 to 64 small letters, digits, . _ or -");
        }

        Set<Role> roles = EnumSet.noneOf(Role.class);

        for (String name : settings.roles()) {
            try {
                roles.add(Role.valueOf(name));
            } catch (IllegalArgumentException e) {
                throw wrong(
                        userId,
                        "there is no role " + name + ", only " + Arrays.toString(Role.values()));
            }
        }

        try {
            password = PasswordHash.parse(String.valueOf(settings.passwordHash()));
        } catch (IllegalArgumentException e) {
            throw wrong(userId, e.getMessage());
        }

        ImmutableActor.Builder builder =
                ImmutableActor.builder()
                        .userId(userId)
                        .displayName(settings.displayName())
                        .roles(roles);

        if (!settings.organisationId().isEmpty()) {
            builder.organisationId(settings.organisationId());
        }

        if (roles.contains(Role.RESIDENT)) {
            builder.subjectId("user:" + userId);
        }

        actor = builder.build();
        email = settings.email() == null ? "" : settings.email();
    }

    public String userId() {
        return actor.userId().orElseThrow();
    }

    /** The person when signed in; a resident's subject is {@code user:<userId>}. */
    public Actor actor() {
        return actor;
    }

    Person person() {
        return ImmutablePerson.builder()
                .userId(userId())
                .displayName(actor.displayName())
                .email(Optional.of(email).filter(address -> !address.isEmpty()))
                .roles(actor.roles())
                .organisationId(actor.organisationId())
                .subjectId(actor.subjectId())
                .build();
    }

    PasswordHash password() {
        return password;
    }

    private static IllegalArgumentException wrong(String userId, String why) {
        return new IllegalArgumentException("Account " + userId + ": " + why);
    }
}
