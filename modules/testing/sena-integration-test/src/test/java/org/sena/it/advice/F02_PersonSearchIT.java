package org.sena.it.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.advice.api.ImmutableManualEntry;
import org.sena.advice.api.ImmutablePersonCriteria;
import org.sena.advice.api.PersonCriteria;
import org.sena.advice.api.PersonPage;
import org.sena.advice.api.PersonSearchRefusedException;
import org.sena.advice.api.QueueItem;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.scoring.api.Band;

/** A search for a person never lists people: no subset of criteria does, and no page is short. */
@InFramework
class F02_PersonSearchIT extends Desk {

    private static final int CRITERIA = 5;

    private static final int MANY = 2500;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.advice.service)")
    private DataSource dataSource;

    private final String token = UUID.randomUUID().toString().substring(0, 8);
    private final String digits = Integer.toString(token.hashCode() & 0x7fffffff);

    static IntStream subsets() {
        return IntStream.range(0, 1 << CRITERIA);
    }

    /** Bit by bit: reference, phone, e-mail, name, postcode. */
    @ParameterizedTest(name = "subset {0}")
    @MethodSource("subsets")
    void a_subset_finds_the_one_person_or_is_refused(int subset) {
        QueueItem wanted = enter(details("Sam Example " + token, "PE29 3TN"));
        enter(details("Another Example " + token, "PE29 3TN", "1"));
        QueueItem stopped = enter(details("Sam Example " + token, "PE29 3TN", "2"));
        stop(stopped);
        PersonCriteria criteria = criteria(subset, wanted.reference());
        boolean name = (subset & 8) != 0;
        boolean postcode = (subset & 16) != 0;

        if ((subset & 7) == 0 && !(name && postcode) || name != postcode) {
            assertThrows(PersonSearchRefusedException.class, () -> search(criteria));
        } else {
            assertEquals(List.of(wanted.id()), ids(search(criteria)));
        }
    }

    @Test
    void somebody_who_is_no_adviser_finds_nobody() {
        PersonCriteria criteria = criteria(2, "");

        assertThrows(NotAllowedException.class, () -> as(resident, () -> people.search(criteria)));
    }

    @Test
    void two_thousand_five_hundred_people_at_one_number_are_each_on_one_page() throws Exception {
        QueueItem first = enter(details("Sam Example " + token, "PE29 3TN"));

        multiply(first.id(), MANY - 1);

        Set<String> seen = new HashSet<>();
        int rows = 0;

        for (int page = 1; page <= 26; page++) {
            PersonPage found =
                    search(
                            ImmutablePersonCriteria.builder()
                                    .phone("07700 " + digits)
                                    .page(page)
                                    .size(100)
                                    .build());

            assertEquals(MANY, found.total());
            seen.addAll(ids(found));
            rows += found.people().size();
        }

        assertEquals(MANY, rows);
        assertEquals(MANY, seen.size());
    }

    private PersonPage search(PersonCriteria criteria) {
        return as(adviser, () -> people.search(criteria));
    }

    private PersonCriteria criteria(int subset, String reference) {
        ImmutablePersonCriteria.Builder criteria = ImmutablePersonCriteria.builder();

        if ((subset & 1) != 0) {
            criteria.reference(reference.toLowerCase());
        }
        if ((subset & 2) != 0) {
            criteria.phone("+44 7700 " + digits);
        }
        if ((subset & 4) != 0) {
            criteria.email("Sam-" + token + "@EXAMPLE.org");
        }
        if ((subset & 8) != 0) {
            criteria.name("sam  example " + token);
        }
        if ((subset & 16) != 0) {
            criteria.postcode("pe293tn");
        }

        return criteria.build();
    }

    private ContactDetails details(String name, String postcode) {
        return details(name, postcode, "");
    }

    /** Another number and address for each suffix. */
    private ContactDetails details(String name, String postcode, String suffix) {
        return ImmutableContactDetails.builder()
                .from(contact())
                .name(name)
                .phone("07700 " + digits + suffix)
                .email("sam-" + token + suffix + "@example.org")
                .postcode(postcode)
                .build();
    }

    private QueueItem enter(ContactDetails contact) {
        return as(
                adviser,
                () ->
                        entries.add(
                                ImmutableManualEntry.builder()
                                        .channel(Channel.PHONE)
                                        .contact(contact)
                                        .told("")
                                        .language("en")
                                        .urgency(Band.LOW)
                                        .agreed(true)
                                        .token(UUID.randomUUID().toString())
                                        .build()));
    }

    private void stop(QueueItem item) {
        String subject = subjectOf(item.id());

        as(adviser, () -> consents.ofSubject(subject))
                .forEach(
                        consent ->
                                as(
                                        adviser,
                                        () ->
                                                consents.withdraw(
                                                        consent.id(), Channel.PHONE, "stop")));
    }

    private static List<String> ids(PersonPage page) {
        return page.people().stream().map(QueueItem::id).collect(Collectors.toList());
    }

    private String subjectOf(String itemId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select subjectId from SENA_QueueItemEntry where queueItemId ="
                                        + " ?")) {
            query.setString(1, itemId);

            try (ResultSet rows = query.executeQuery()) {
                rows.next();

                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** So many more people like the one behind the item, straight into the tables. */
    private void multiply(String itemId, int times) throws SQLException {
        String subject = subjectOf(itemId);

        try (Connection connection = dataSource.getConnection()) {
            run(
                    connection,
                    "insert into SENA_KnownPersonEntry select (jsonb_populate_record(k,"
                            + " jsonb_build_object('subjectid', 'many-' || n || cast(? as text)))).* from"
                            + " SENA_KnownPersonEntry k, generate_series(1, ?) n where k.subjectId"
                            + " = ?",
                    subject,
                    times);
            run(
                    connection,
                    "insert into SENA_QueueItemEntry select (jsonb_populate_record(q,"
                            + " jsonb_build_object('subjectid', 'many-' || n || s, 'openkey',"
                            + " 'many-' || n || s, 'queueitemid', 'item-' || n || s))).* from"
                            + " SENA_QueueItemEntry q, (select cast(? as text) s) t,"
                            + " generate_series(1, ?) n where q.subjectId = ?",
                    subject,
                    times);
        }
    }

    private static void run(Connection connection, String sql, String subject, int times)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, subject);
            insert.setInt(2, times);
            insert.setString(3, subject);
            insert.executeUpdate();
        }
    }
}
