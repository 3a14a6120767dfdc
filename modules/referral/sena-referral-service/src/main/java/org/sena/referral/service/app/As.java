package org.sena.referral.service.app;

import java.util.function.Supplier;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;

/** Does something as a person whose claim was proved. */
final class As {

    private As() {}

    static <T> T person(CurrentActor currentActor, Actor person, Supplier<T> work) {
        try {
            return currentActor.callAs(person, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Work that throws nothing checked threw it", e);
        }
    }
}
