package org.sena.notification.service.deliver;

import java.util.function.BooleanSupplier;
import org.sena.background.ClaimedWork;

/** Goes from piece to piece until nothing is left or the node stops. For one thread. */
abstract class Round implements ClaimedWork {

    private BooleanSupplier stopping = () -> false;

    void until(BooleanSupplier isStopping) {
        stopping = isStopping;
    }

    boolean isStopping() {
        return stopping.getAsBoolean();
    }

    /** What could not be done stays as it is, and is found again. */
    @Override
    public void fail(String id, String worker, String why) {}
}
