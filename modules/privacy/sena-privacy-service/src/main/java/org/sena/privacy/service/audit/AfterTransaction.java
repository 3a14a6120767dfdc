package org.sena.privacy.service.audit;

import com.liferay.portal.kernel.transaction.NewTransactionLifecycleListener;
import com.liferay.portal.kernel.transaction.TransactionAttribute;
import com.liferay.portal.kernel.transaction.TransactionStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Does work when the thread's transaction is over, whichever way it ended; at once when there is
 * none. A refusal written while its own transaction still holds the end of the trail would wait for
 * itself for ever.
 */
final class AfterTransaction extends NewTransactionLifecycleListener {

    private final ThreadLocal<Deque<List<Runnable>>> open =
            ThreadLocal.withInitial(ArrayDeque::new);

    void run(Runnable work) {
        Deque<List<Runnable>> transactions = open.get();
        if (transactions.isEmpty()) {
            open.remove();
            work.run();
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
        over();
    }

    @Override
    protected void doRollbacked(
            TransactionAttribute attribute, TransactionStatus status, Throwable cause) {
        over();
    }

    private void over() {
        Deque<List<Runnable>> transactions = open.get();
        List<Runnable> work = transactions.isEmpty() ? List.of() : transactions.pop();
        if (transactions.isEmpty()) {
            open.remove();
        }
        work.forEach(this::run);
    }
}
