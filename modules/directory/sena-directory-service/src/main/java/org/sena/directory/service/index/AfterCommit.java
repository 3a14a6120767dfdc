package org.sena.directory.service.index;

import com.liferay.portal.kernel.transaction.NewTransactionLifecycleListener;
import com.liferay.portal.kernel.transaction.TransactionAttribute;
import com.liferay.portal.kernel.transaction.TransactionStatus;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does something when a transaction of this node in which a change was noted is committed. */
final class AfterCommit extends NewTransactionLifecycleListener {

    private final ThreadLocal<Deque<AtomicBoolean>> open = ThreadLocal.withInitial(ArrayDeque::new);
    private final Runnable work;

    AfterCommit(Runnable work) {
        this.work = work;
    }

    /** Notes it for the transaction that the thread is in. */
    void note() {
        Deque<AtomicBoolean> transactions = open.get();

        if (transactions.isEmpty()) {
            open.remove();
        } else {
            transactions.peek().set(true);
        }
    }

    @Override
    protected void doCreated(TransactionAttribute attribute, TransactionStatus status) {
        open.get().push(new AtomicBoolean());
    }

    @Override
    protected void doCommitted(TransactionAttribute attribute, TransactionStatus status) {
        if (over()) {
            work.run();
        }
    }

    @Override
    protected void doRollbacked(
            TransactionAttribute attribute, TransactionStatus status, Throwable cause) {
        over();
    }

    private boolean over() {
        Deque<AtomicBoolean> transactions = open.get();
        boolean noted = !transactions.isEmpty() && transactions.pop().get();

        if (transactions.isEmpty()) {
            open.remove();
        }

        return noted;
    }
}
