package org.sena.notification.service.channel;

/** A way in which letters leave. */
public interface Sender {

    /**
     * Hands a letter over, and comes back when it was taken.
     *
     * @throws NotDeliveredException when it was not, or when that is in doubt
     */
    void send(Outgoing letter);

    /**
     * Whether a letter that was in doubt was taken.
     *
     * @throws NotDeliveredException when the answer can't be had now
     */
    Taken taken(String letterId);

    /** What became of a letter. */
    enum Taken {
        /** It was taken: not to be sent again. */
        YES,
        /** It was not taken, or the one who takes it knows it again: to be sent again. */
        NO,
        /** Nobody can tell: to be sent again only if somebody decides so. */
        UNKNOWN
    }
}
