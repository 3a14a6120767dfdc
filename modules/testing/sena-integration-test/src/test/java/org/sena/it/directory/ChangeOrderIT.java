package org.sena.it.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.RecordKind;

/**
 * Numbers of changes are committed in their order, so that a follower who reads what is greater
 * than its last never misses one. The component is private to its bundle: reached by its name.
 */
@InFramework
class ChangeOrderIT {

    private static final TransactionConfig REQUIRED =
            TransactionConfig.Factory.create(
                    Propagation.REQUIRED, new Class<?>[] {Exception.class});

    @OsgiService private BundleContext context;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CountDownLatch firstHasNumber = new CountDownLatch(1);
    private final CountDownLatch firstMayCommit = new CountDownLatch(1);
    private final String first = UUID.randomUUID().toString();
    private final String second = UUID.randomUUID().toString();

    private Object changes;

    @BeforeEach
    void find() {
        changes =
                context.getService(
                        context.getServiceReference("org.sena.directory.service.store.Changes"));
    }

    @AfterEach
    void end() {
        firstMayCommit.countDown();
        threads.shutdownNow();
    }

    @Test
    void who_draws_a_number_later_commits_later() throws Exception {
        long before = newest();
        Future<?> slow = threads.submit(() -> inTransaction(this::noteAndWait));

        assertTrue(firstHasNumber.await(30, TimeUnit.SECONDS));

        Future<?> fast = threads.submit(() -> inTransaction(() -> note(second)));

        assertThrows(TimeoutException.class, () -> fast.get(2, TimeUnit.SECONDS));
        assertEquals(before, newest(), "nothing is committed yet");

        firstMayCommit.countDown();
        slow.get(30, TimeUnit.SECONDS);
        fast.get(30, TimeUnit.SECONDS);

        assertEquals(List.of(first, second), idsAfter(before));
    }

    @Test
    void a_number_that_was_rolled_back_is_given_again() throws Exception {
        long before = newest();

        assertThrows(
                IllegalStateException.class,
                () ->
                        inTransaction(
                                () -> {
                                    note(first);

                                    throw new IllegalStateException("changed my mind");
                                }));
        inTransaction(() -> note(second));

        assertEquals(before + 1, newest());
        assertEquals(List.of(second), idsAfter(before));
    }

    private Object noteAndWait() throws Exception {
        note(first);
        firstHasNumber.countDown();

        return firstMayCommit.await(60, TimeUnit.SECONDS);
    }

    private Object note(String recordId) throws Exception {
        return call(
                "note",
                new Class<?>[] {RecordKind.class, Collection.class, Instant.class},
                RecordKind.SERVICE,
                Set.of(recordId),
                Instant.now());
    }

    private long newest() throws Exception {
        return (long) call("newest", new Class<?>[0]);
    }

    private List<String> idsAfter(long sequence) throws Exception {
        List<?> found =
                (List<?>) call("after", new Class<?>[] {long.class, int.class}, sequence, 9);

        return found.stream().map(ChangeOrderIT::recordId).toList();
    }

    private Object call(String name, Class<?>[] types, Object... arguments) throws Exception {
        Method method = changes.getClass().getMethod(name, types);

        return method.invoke(changes, arguments);
    }

    private static String recordId(Object change) {
        try {
            Method method = change.getClass().getMethod("recordId");

            method.setAccessible(true);

            return (String) method.invoke(change);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object inTransaction(Callable<Object> deed) throws Exception {
        try {
            return TransactionInvokerUtil.invoke(REQUIRED, deed);
        } catch (Exception e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
