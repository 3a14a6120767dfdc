package org.sena.it.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.People;
import org.sena.identity.api.Person;
import org.sena.identity.api.Role;
import org.sena.notification.api.ImmutableNotice;
import org.sena.notification.api.ImmutablePreference;
import org.sena.notification.api.Notifications;
import org.sena.notification.api.Preference;
import org.sena.notification.api.Preferences;
import org.sena.notification.api.Recipient;
import org.sena.notification.api.Timing;
import org.sena.notification.api.Topic;
import org.sena.notification.api.delivery.Deliveries;

/** A notice is told with its change, and comes once. */
@InFramework
class NotificationsIT {

    private static final String KILLED =
            "state_ = 'SENDING', holder = 'killed', heldUntil = timestamp '2020-01-01 00:00:00'";

    @OsgiService private BundleContext context;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private Deliveries deliveries;
    @OsgiService private Notifications notifications;
    @OsgiService private People people;
    @OsgiService private Preferences preferences;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.notification.service)")
    private DataSource dataSource;

    private final String reference = "SENA-" + UUID.randomUUID();
    private final String subjectId = UUID.randomUUID().toString();

    private Letters letters;

    @BeforeEach
    void look() {
        letters = new Letters(dataSource, context.getProperty("sena.data"));
    }

    @Test
    void a_notice_of_a_transaction_that_is_rolled_back_was_never_told() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        inTransaction(
                                () -> {
                                    notifications.tell(notice(reference).build());

                                    throw new IllegalStateException("the change failed");
                                }));

        assertEquals(0, letters.notices(reference));
    }

    @Test
    void a_notice_told_twice_comes_once() throws Exception {
        reachable();
        notifications.tell(notice(reference).key(reference).build());
        notifications.tell(notice(reference).key(reference).build());
        letters.await(reference, "SENT", 1);

        assertEquals(1, letters.notices(reference));
        assertEquals(1, letters.sent(reference).size());
    }

    @Test
    void a_letter_holds_a_reference_and_a_link_and_nothing_else_about_anybody() throws Exception {
        reachable();
        notifications.tell(notice(reference).build());
        letters.await(reference, "SENT", 1);

        String letter = letters.sent(reference).get(0);

        assertTrue(letter.contains("To: somebody@example.org"), letter);
        assertTrue(letter.contains("/my-support"), letter);
        assertFalse(letter.contains(subjectId), letter);
    }

    @Test
    void nobody_without_an_address_is_written_to() throws Exception {
        notifications.tell(notice(reference).build());
        Letters.await(
                () -> letters.notices(reference) == 1 && letters.count(reference, "WAITING") == 0,
                "the notice is lost");

        assertEquals(0, letters.sent(reference).size());
    }

    @Test
    void a_letter_that_a_killed_node_had_in_hand_does_not_come_twice() throws Exception {
        reachable();
        notifications.tell(notice(reference).build());
        letters.await(reference, "SENT", 1);
        assertEquals(1, letters.change(reference, KILLED));
        letters.await(reference, "SENT", 1);

        assertEquals(1, letters.sent(reference).size());
    }

    @Test
    void a_failed_letter_waits_for_a_decision_and_what_had_come_does_not_come_again()
            throws Exception {
        reachable();
        notifications.tell(notice(reference).build());
        letters.await(reference, "SENT", 1);
        letters.change(reference, "state_ = 'FAILED', cause = 'REFUSED'");

        assertEquals(1, letters.count(reference, "FAILED"));

        int again = asAdministrator(() -> deliveries.tryAllAgain());

        assertTrue(again >= 1, "letters tried again");
        letters.await(reference, "SENT", 1);
        assertEquals(1, letters.sent(reference).size(), "it had come before");
    }

    @Test
    void a_day_comes_in_one_message() throws Exception {
        Person resident = people.with(Role.RESIDENT).get(0);
        Actor actor =
                ImmutableActor.builder().userId(resident.userId()).addRoles(Role.RESIDENT).build();
        String other = "SENA-" + UUID.randomUUID();

        currentActor.callAs(actor, () -> keep(daily()));

        try {
            notifications.tell(notice(reference).to(Recipient.user(resident.userId())).build());
            notifications.tell(notice(other).to(Recipient.user(resident.userId())).build());
            letters.await(reference, "WAITING", 1);
            letters.await(other, "WAITING", 1);
            assertEquals(0, letters.sent(reference).size());
            letters.change(reference, "dueDate = timestamp '2020-01-01 00:00:00'");
            letters.await(reference, "SENT", 1);

            assertEquals(1, letters.sent(reference, other).size());
        } finally {
            currentActor.callAs(actor, () -> keep(Preference.unsaid()));
        }
    }

    @Test
    void what_is_forgotten_is_not_delivered() throws Exception {
        reachable();
        notifications.tell(notice(reference).about(reference).build());
        letters.await(reference, "SENT", 1);
        notifications.forget(reference);

        assertEquals(0, letters.notices(reference));
        assertEquals(0, letters.count(reference, "SENT"));
    }

    @Test
    void what_a_postman_has_in_hand_is_forgotten_when_the_hand_is_free() throws Exception {
        reachable();
        notifications.tell(notice(reference).about(reference).build());
        letters.await(reference, "SENT", 1);

        CompletableFuture<Void> forgotten;

        try (HeldLetters held = letters.hold(reference)) {
            forgotten = CompletableFuture.runAsync(() -> notifications.forget(reference));
            Letters.await(held::isAwaited, "nobody waits for the letter");
        }

        forgotten.get(60, TimeUnit.SECONDS);

        assertEquals(0, letters.notices(reference));
        assertEquals(0, letters.count(reference, "SENT"));
    }

    private void reachable() {
        notifications.address(subjectId, "somebody@example.org");
    }

    private ImmutableNotice.Builder notice(String about) {
        return ImmutableNotice.builder()
                .key(UUID.randomUUID().toString())
                .kind("referral.message")
                .to(Recipient.subject(subjectId))
                .reference(about)
                .link("my-support?p_r_p_referral=" + about)
                .about(UUID.randomUUID().toString());
    }

    private static Preference daily() {
        return ImmutablePreference.builder().putTimings(Topic.MESSAGES, Timing.DAILY).build();
    }

    private Object keep(Preference preference) {
        preferences.keep(preference);

        return null;
    }

    private <T> T asAdministrator(Callable<T> work) throws Exception {
        return currentActor.callAs(Actor.system("test"), work);
    }

    private static <T> T inTransaction(Callable<T> work) throws Exception {
        try {
            return TransactionInvokerUtil.invoke(
                    TransactionConfig.Factory.create(
                            Propagation.REQUIRED, new Class<?>[] {Exception.class}),
                    work);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
