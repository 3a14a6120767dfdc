package org.sena.runtime.host.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sena.identity.api.Role;
import org.sena.runtime.host.stub.Stub;

/** The demo users in {@code configs/runtime} are what the sign-in page says they are. */
class DemoUsersTest {

    private static final Path FOLDER = Path.of("../../../configs/runtime/osgi/configs");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final List<Account> accounts = accounts();

    private static List<Account> accounts() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().contains("host.account-"))
                    .map(DemoUsersTest::account)
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Account account(Path file) {
        return new Account(
                new Stub()
                        .with("userId", value(file, "userId"))
                        .with("displayName", value(file, "displayName"))
                        .with("roles", values(file, "roles").toArray(String[]::new))
                        .with("organisationId", value(file, "organisationId"))
                        .with("passwordHash", value(file, "passwordHash"))
                        .as(Account.Settings.class));
    }

    private static String value(Path file, String key) {
        List<String> values = values(file, key);

        return values.isEmpty() ? "" : values.get(0);
    }

    private static List<String> values(Path file, String key) {
        try {
            String text = Files.readString(file).replace("\\\n", "").replace("\\=", "=");
            Matcher line = Pattern.compile("(?m)^" + key + "=(.*)$").matcher(text);

            return line.find()
                    ? QUOTED.matcher(line.group(1))
                            .results()
                            .map(result -> result.group(1))
                            .collect(Collectors.toList())
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_role_has_somebody() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        accounts.forEach(account -> roles.addAll(account.actor().roles()));

        assertEquals(EnumSet.allOf(Role.class), roles);
    }

    @Test
    void workers_come_from_two_organisations() {
        Set<String> organisations = new HashSet<>();
        accounts.stream()
                .map(Account::actor)
                .filter(actor -> actor.hasAny(Role.ORGANISATION_WORKER))
                .forEach(actor -> organisations.add(actor.organisationId().orElseThrow()));

        assertEquals(2, organisations.size());
    }

    @Test
    void a_resident_is_the_subject_of_their_own_records() {
        accounts.stream()
                .map(Account::actor)
                .filter(actor -> actor.hasAny(Role.RESIDENT))
                .forEach(
                        actor ->
                                assertEquals(
                                        "user:" + actor.userId().orElseThrow(),
                                        actor.subjectId().orElseThrow()));
    }

    @Test
    void the_passwords_shown_are_right() {
        DemoPasswords shown =
                new DemoPasswords(
                        new Stub()
                                .with("enabled", true)
                                .with(
                                        "passwords",
                                        values(
                                                        FOLDER.resolve(
                                                                "org.sena.runtime.host.demo.config"),
                                                        "passwords")
                                                .toArray(String[]::new))
                                .as(DemoPasswords.Settings.class));

        for (Account account : accounts) {
            String password = shown.of(account.userId()).orElseThrow();
            assertTrue(account.password().matches(password.toCharArray()), account.userId());
        }
    }

    @Test
    void without_demo_mode_no_password_is_shown() {
        DemoPasswords hidden =
                new DemoPasswords(
                        new Stub()
                                .with("enabled", false)
                                .with("passwords", new String[] {"amy=amy-demo"})
                                .as(DemoPasswords.Settings.class));

        assertTrue(hidden.of("amy").isEmpty());
        assertFalse(hidden.isDemo());
    }
}
