package org.sena.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.advice.api.QueueConflictException;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.NotAllowedException;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.message.NoSuchThreadException;
import org.sena.referral.api.message.ThreadClosedException;

/** Every deed on somebody's object is allowed or denied as the table says. */
@InFramework
class DeedAccessIT extends Stage {

    private static final String DENIED = "denied";
    private static final String CONFLICT = "conflict";

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.privacy.service)")
    private DataSource dataSource;

    static Stream<Arguments> cells() {
        return AccessTable.read().cells(AccessTable.Kind.DEED);
    }

    @ParameterizedTest(name = "{0} × {1}: {2}")
    @MethodSource("cells")
    void a_deed_is_allowed_or_denied_as_the_table_says(String deed, String who, String verdict)
            throws Exception {
        Player player = Player.of(Who.of(who));
        Attempt attempt = Deed.all().get(deed).prepare(this, player);
        Object before = attempt.standing().call();
        int refusals = refusals(player);

        String seen = tried(attempt, player);

        assertEquals(verdict, seen, deed + " × " + who);
        if (seen.equals(DENIED)) {
            assertEquals(refusals + 1, refusals(player), "refusals in the audit trail");
        }
        if (seen.equals(DENIED) || seen.equals(CONFLICT)) {
            assertEquals(before, attempt.standing().call(), "the object is as it was");
        }
    }

    private String tried(Attempt attempt, Player player) throws Exception {
        try {
            return as(player.actor(), attempt.deed());
        } catch (NotAllowedException
                | NoSuchReferralException
                | NoSuchThreadException
                | ReferralConflictException
                | ThreadClosedException e) {
            return DENIED;
        } catch (QueueConflictException e) {
            return CONFLICT;
        }
    }

    private int refusals(Player player) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select count(*) from SENA_AuditEventEntry where actorId = ? and"
                                        + " allowed = ?")) {
            query.setString(1, player.actor().userId().orElse("anonymous"));
            query.setBoolean(2, false);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
