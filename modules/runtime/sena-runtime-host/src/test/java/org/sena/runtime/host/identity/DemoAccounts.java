package org.sena.runtime.host.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.runtime.host.stub.Stub;

/** The demo users as {@code configs/runtime} names them. */
public final class DemoAccounts {

    private static final Path FOLDER = Path.of("../../../configs/runtime/osgi/configs");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private DemoAccounts() {}

    /** All of them, ready to sign in. */
    public static Accounts all() {
        return with(new ClosedAccounts());
    }

    static Accounts with(ClosedAccounts closed) {
        Accounts accounts = new Accounts(closed);
        read().forEach(accounts::add);

        return accounts;
    }

    /** Demo mode, switched on. */
    public static DemoPasswords passwords() {
        List<String> passwords =
                values(FOLDER.resolve("org.sena.runtime.host.demo.config"), "passwords");

        return new DemoPasswords(
                new Stub()
                        .with("enabled", true)
                        .with("passwords", passwords.toArray(String[]::new))
                        .as(DemoPasswords.Settings.class));
    }

    static List<Account> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().contains("host.account-"))
                    .map(DemoAccounts::account)
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
                        .with("email", value(file, "email"))
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
}
