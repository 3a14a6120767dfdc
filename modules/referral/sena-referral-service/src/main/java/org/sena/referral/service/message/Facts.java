package org.sena.referral.service.message;

/** What {@link Rights} depends on besides seat and visibility, as it is now. */
final class Facts {

    /** The person has not taken it back and their consent for it holds. */
    final boolean talking;

    /** The matter ended 28 days ago or more. */
    final boolean locked;

    /** State and consent let the host read. */
    final boolean hostReads;

    /** The person agreed that the asking side reads along. */
    final boolean agreed;

    /** The asking side was let in, and has not left. */
    final boolean present;

    /** The asking side was let in and has left, or its consent ended. */
    final boolean former;

    /** Somebody besides the person reads what is written. */
    final boolean listened;

    private Facts(Builder of) {
        talking = of.talking;
        locked = of.locked;
        hostReads = of.hostReads;
        agreed = of.agreed;
        present = of.present;
        former = of.former;
        listened = of.listened;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Everything false until it is said. */
    static final class Builder {

        private boolean talking;
        private boolean locked;
        private boolean hostReads;
        private boolean agreed;
        private boolean present;
        private boolean former;
        private boolean listened;

        Builder talking(boolean value) {
            talking = value;
            return this;
        }

        Builder locked(boolean value) {
            locked = value;
            return this;
        }

        Builder hostReads(boolean value) {
            hostReads = value;
            return this;
        }

        Builder agreed(boolean value) {
            agreed = value;
            return this;
        }

        Builder present(boolean value) {
            present = value;
            return this;
        }

        Builder former(boolean value) {
            former = value;
            return this;
        }

        Builder listened(boolean value) {
            listened = value;
            return this;
        }

        Facts build() {
            return new Facts(this);
        }
    }
}
