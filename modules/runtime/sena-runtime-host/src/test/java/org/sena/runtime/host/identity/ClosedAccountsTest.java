package org.sena.runtime.host.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

class ClosedAccountsTest {

    private final ThreadActor currentActor = new ThreadActor();

    @TempDir Path folder;

    @Test
    void a_closed_account_is_none_any_more_also_after_a_restart() throws Exception {
        Accounts accounts = DemoAccounts.with(new ClosedAccounts(folder));
        Account resident = accounts.find("demo-resident").orElseThrow();

        currentActor.callAs(resident.actor(), () -> close(new ClosedAccounts(folder)));

        Accounts restarted = DemoAccounts.with(new ClosedAccounts(folder));
        assertEquals(Optional.empty(), restarted.find("demo-resident"));
        assertFalse(restarted.all().stream().anyMatch(a -> a.userId().equals("demo-resident")));
        assertTrue(restarted.find("demo-worker").isPresent());
    }

    @Test
    void closing_takes_effect_at_once_and_closing_again_changes_nothing() throws Exception {
        ClosedAccounts closed = new ClosedAccounts(folder);
        Accounts accounts = DemoAccounts.with(closed);
        Actor resident = accounts.find("demo-resident").orElseThrow().actor();

        currentActor.callAs(resident, () -> close(closed));
        currentActor.callAs(resident, () -> close(closed));

        assertEquals(Optional.empty(), accounts.find("demo-resident"));
        assertEquals(List.of("demo-resident"), kept());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "RESIDENT")
    void who_works_here_closes_nothing(Role role) {
        Actor worker = ImmutableActor.builder().userId("w1").addRoles(role, Role.RESIDENT).build();

        assertThrows(NotAllowedException.class, () -> closeAs(worker));
        assertThrows(NotAllowedException.class, () -> closeAs(Actor.person("s1")));
        assertThrows(NotAllowedException.class, () -> closeAs(Actor.anonymous()));
        assertFalse(Files.exists(folder.resolve("closed-accounts.txt")));
    }

    private void closeAs(Actor actor) throws Exception {
        currentActor.callAs(actor, () -> close(new ClosedAccounts(folder)));
    }

    private Void close(ClosedAccounts closed) {
        new OwnAccountClosing(closed, currentActor).close();
        return null;
    }

    private List<String> kept() throws IOException {
        return Files.readAllLines(folder.resolve("closed-accounts.txt"));
    }
}
