package org.sena.identity.api;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Tells who is acting on this thread. The host provides it: Liferay's or the runtime's. */
public interface CurrentActor {

    /** Who is acting; {@link Actor#anonymous()} when nobody signed in. */
    Actor get();

    /**
     * Does the work as somebody else and returns to the former actor, whatever happens. For jobs,
     * and for a resident without an account whose claim to a subject was proved before the call.
     *
     * @throws Exception what the work throws
     */
    <T> T callAs(Actor actor, Callable<T> work) throws Exception;

    /** The same for work that throws nothing checked. */
    default <T> T supplyAs(Actor actor, Supplier<T> work) {
        try {
            return callAs(actor, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // Declared so by callAs.
            throw new IllegalStateException("A supplier throws nothing checked", e);
        }
    }
}
