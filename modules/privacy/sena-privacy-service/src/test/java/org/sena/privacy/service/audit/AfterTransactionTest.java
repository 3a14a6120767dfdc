package org.sena.privacy.service.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.liferay.portal.kernel.transaction.TransactionLifecycleListener;
import com.liferay.portal.kernel.transaction.TransactionStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AfterTransactionTest {

    private static final TransactionStatus NEW =
            new TransactionStatus() {

                @Override
                public boolean isCompleted() {
                    return false;
                }

                @Override
                public boolean isNewTransaction() {
                    return true;
                }

                @Override
                public boolean isRollbackOnly() {
                    return false;
                }

                @Override
                public void suppressLifecycleListenerThrowable(Throwable throwable) {
                    throw new IllegalStateException(throwable);
                }
            };

    private final AfterTransaction after = new AfterTransaction();
    private final TransactionLifecycleListener transaction = after;
    private final List<String> done = new ArrayList<>();

    @Test
    void without_a_transaction_everything_is_done_at_once() {
        ask();

        assertEquals(List.of("always", "kept"), done);
    }

    @Test
    void a_commit_does_everything_and_not_before() {
        begin();
        ask();
        assertEquals(List.of(), done);
        commit();

        assertEquals(List.of("always", "kept"), done);
    }

    @Test
    void a_rollback_does_what_is_to_outlive_it() {
        begin();
        ask();
        rollback();

        assertEquals(List.of("always"), done);
    }

    @Test
    void an_inner_transaction_is_told_of_at_once_but_only_the_end_of_the_outer_frees_the_trail() {
        begin();
        begin();
        ask();
        commit();
        assertEquals(List.of("kept"), done);
        rollback();

        assertEquals(List.of("kept", "always"), done);
    }

    @Test
    void one_transaction_leaves_nothing_to_the_next() {
        begin();
        ask();
        rollback();
        done.clear();
        begin();
        commit();

        assertEquals(List.of(), done);
    }

    private void ask() {
        after.run(() -> done.add("always"));
        after.runWhenCommitted(() -> done.add("kept"));
    }

    private void begin() {
        transaction.created(null, NEW);
    }

    private void commit() {
        transaction.committed(null, NEW);
    }

    private void rollback() {
        transaction.rollbacked(null, NEW, new IllegalStateException());
    }
}
