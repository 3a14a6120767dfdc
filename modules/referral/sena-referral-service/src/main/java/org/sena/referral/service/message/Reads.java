package org.sena.referral.service.message;

/** How much of a thread a side reads; each level contains those before it. */
enum Reads {
    /** As if it did not exist. */
    NOTHING,
    /** That something was written: number, whose side, when. */
    OUTLINE,
    /** And what its own people wrote. */
    OWN,
    /** And what the host wrote: who asked for somebody has to hear what is asked back. */
    HOST,
    EVERYTHING;

    /** True when the text of a message of that side is among it. */
    boolean includes(String authorSide, String ownSide, String hostSide) {
        switch (this) {
            case EVERYTHING:
                return true;
            case HOST:
                return authorSide.equals(ownSide) || authorSide.equals(hostSide);
            case OWN:
                return authorSide.equals(ownSide);
            default:
                return false;
        }
    }
}
