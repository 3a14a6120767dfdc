package org.sena.privacy.service.audit;

import com.liferay.portal.kernel.transaction.NewTransactionLifecycleListener;
import com.liferay.portal.kernel.transaction.TransactionAttribute;
import com.liferay.portal.kernel.transaction.TransactionStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Does work when the thread's transaction is over; at once when there is none. A refusal written
 * while its own transaction still holds the end of the trail would wait for itself for ever.
 */
final class AfterTransaction extends NewTransactionLifecycleListener {

    private final ThreadLocal<Deque<List<Work>>> open = ThreadLocal.withInitial(ArrayDeque::new);

    /** Whichever way the transaction ends. */
    void run(Runnable work) {
        add(new Work(work, false));
    }

    /** Only when the transaction is committed; an outer one, which goes on, is another. */
    void runWhenCommitted(Runnable work) {
        add(new Work(work, true));
    }

    private void add(Work work) {
        Deque<List<Work>> transactions = open.get();
        if (transactions.isEmpty()) {
            open.remove();
            work.run.run();
        } else {
            transactions.peek().add(work);
        }
    }

    @Override
    protected void doCreated(TransactionAttribute attribute, TransactionStatus status) {
        open.get().push(new ArrayList<>());
    }

    @Override
    protected void doCommitted(TransactionAttribute attribute, TransactionStatus status) {
        over(true);
    }

    @Override
    protected void doRollbacked(
            TransactionAttribute attribute, TransactionStatus status, Throwable cause) {
        over(false);
    }

    private void over(boolean committed) {
        Deque<List<Work>> transactions = open.get();
        List<Work> waiting = transactions.isEmpty() ? List.of() : transactions.pop();
        if (transactions.isEmpty()) {
            open.remove();
        }
        for (Work work : waiting) {
            if (!work.onlyCommitted) {
                add(work);
            } else if (committed) {
                work.run.run();
            }
        }
    }

    private static final class Work {

        private final Runnable run;
        private final boolean onlyCommitted;

        Work(Runnable run, boolean onlyCommitted) {
            this.run = run;
            this.onlyCommitted = onlyCommitted;
        }
    }
}
