package org.sena.runtime.host.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The user ids of people who closed their account: one a line in {@code closed-accounts.txt} in the
 * data folder. An operator opens one again by taking its line away while the runtime is stopped.
 */
@Component(service = ClosedAccounts.class)
public class ClosedAccounts {

    private static final String FILE = "closed-accounts.txt";

    private final Optional<Path> file;
    private final Set<String> userIds;

    @Activate
    public ClosedAccounts(BundleContext context) {
        this(Path.of(Optional.ofNullable(context.getProperty("sena.data")).orElse("data")));
    }

    /** Those in that folder. */
    ClosedAccounts(Path folder) {
        this(Optional.of(folder.resolve(FILE)));
    }

    /** None, and nothing kept. */
    ClosedAccounts() {
        this(Optional.empty());
    }

    private ClosedAccounts(Optional<Path> file) {
        this.file = file;
        userIds = new TreeSet<>(file.map(ClosedAccounts::read).orElse(Set.of()));
    }

    synchronized boolean contains(String userId) {
        return userIds.contains(userId);
    }

    /** Closes one for good, before this returns; closing a closed one changes nothing. */
    synchronized void add(String userId) {
        if (userIds.contains(userId)) {
            return;
        }

        Set<String> more = new TreeSet<>(userIds);

        more.add(userId);
        file.ifPresent(kept -> write(kept, more));
        userIds.add(userId);
    }

    private static Set<String> read(Path file) {
        try {
            return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Who closed their account can't be read: " + file, e);
        }
    }

    /** All or nothing: a half-written list would let somebody in again. */
    private static void write(Path file, Set<String> userIds) {
        Path beside = file.resolveSibling(FILE + ".new");

        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(beside, userIds);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("An account can't be closed: " + file, e);
        }
    }
}
