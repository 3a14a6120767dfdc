package org.sena.runtime.host.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Where visits wait for the next node while theirs leaves. */
interface VisitHandover {

    /** For a runtime that has no other: nothing is kept. */
    VisitHandover NONE =
            new VisitHandover() {
                @Override
                public void give(Collection<Visit> visits, Instant forgetAfter) {
                    // Whoever comes back begins anew.
                }

                @Override
                public Optional<Visit> look(String id) {
                    return Optional.empty();
                }

                @Override
                public Optional<Visit> take(String id) {
                    return Optional.empty();
                }

                @Override
                public void forget(String id) {
                    // There is nothing.
                }

                @Override
                public void forgetUntil(Instant now) {
                    // There is nothing.
                }
            };

    /** Keeps the visits as they are now, in place of what was kept of them before. */
    void give(Collection<Visit> visits, Instant forgetAfter);

    /** The visit of that id, which stays here; empty when it is not, or can't be read. */
    Optional<Visit> look(String id);

    /** The visit of that id, which is here no more; one node alone gets it. */
    Optional<Visit> take(String id);

    void forget(String id);

    /** Forgets every visit whose time is over. */
    void forgetUntil(Instant now);
}
