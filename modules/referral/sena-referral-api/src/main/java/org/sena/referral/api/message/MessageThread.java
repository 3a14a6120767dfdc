package org.sena.referral.api.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A thread as the asking actor stands to it; nothing of what was said. */
@Value.Immutable
public interface MessageThread {

    String id();

    /** With the matter's id. */
    About about();

    /** What people quote of the matter, for example {@code SENA-7K3M-Q2XD}. */
    String reference();

    Visibility visibility();

    State state();

    /** When it is, or was, locked; empty while the matter is open. */
    Optional<Instant> lockedFrom();

    /** In the order of joining, those who left included. */
    List<Participant> participants();

    /** How many messages there are; the sequence of the newest. */
    int messages();

    /** How many of the others' messages the reader's side has not read. */
    int unread();

    /** False when the reader sees that something was written, but not what. */
    boolean mayRead();

    boolean mayWrite();

    /** True when the reader may let another organisation in. */
    boolean mayAdd();

    /** A thread is locked 28 days after its matter ended. */
    enum State {
        OPEN,
        LOCKED
    }
}
