package org.sena.it.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.liferay.portal.kernel.util.InfrastructureUtil;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.ListedService;
import org.sena.directory.api.Shortlists;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

/** The list of services of a signed-in resident is theirs alone. */
@InFramework
class ShortlistsIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Shortlists shortlists;

    private final Actor resident = resident();
    private final ListedService bank = ListedService.of("it-bank-" + UUID.randomUUID(), "food");
    private final ListedService club = ListedService.of("it-club-" + UUID.randomUUID(), "");

    @Test
    void a_list_comes_back_in_its_order_and_gives_way_to_the_next() throws Exception {
        keep(resident, bank, club);
        assertEquals(List.of(bank, club), mine(resident));

        keep(resident, club);
        assertEquals(List.of(club), mine(resident));

        keep(resident);
        assertEquals(List.of(), mine(resident));
    }

    @Test
    void nobody_else_finds_it_and_the_table_does_not_tell_it() throws Exception {
        keep(resident, bank);

        assertEquals(List.of(), mine(resident()));
        assertEquals(List.of(), mine(Actor.anonymous()));
        assertFalse(stored(resident).contains(bank.service()));
    }

    @Test
    void who_is_nobody_in_the_records_keeps_none() {
        for (Actor nobody :
                List.of(
                        Actor.anonymous(),
                        Actor.person(UUID.randomUUID().toString()),
                        Examples.user(Role.ADVISER))) {
            assertThrows(NotAllowedException.class, () -> keep(nobody, bank));
        }
    }

    private void keep(Actor actor, ListedService... list) throws Exception {
        as(
                actor,
                () -> {
                    shortlists.keep(List.of(list));

                    return null;
                });
    }

    private List<ListedService> mine(Actor actor) throws Exception {
        return as(actor, shortlists::mine);
    }

    private <T> T as(Actor actor, Callable<T> work) throws Exception {
        return currentActor.callAs(actor, work);
    }

    private static Actor resident() {
        String id = UUID.randomUUID().toString();

        return ImmutableActor.builder()
                .userId("it-" + id)
                .addRoles(Role.RESIDENT)
                .subjectId(id)
                .build();
    }

    private static String stored(Actor actor) throws Exception {
        try (Connection connection = InfrastructureUtil.getDataSource().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select sealedServices from SENA_ShortlistEntry where subjectId = ?")) {
            statement.setString(1, actor.subjectId().orElseThrow());

            try (ResultSet rows = statement.executeQuery()) {
                rows.next();

                return rows.getString(1);
            }
        }
    }
}
