package org.sena.it.access;

import java.util.Locale;

/** Whose an object is. */
enum Side {
    OURS(Who.RESIDENT),
    THEIRS(Who.OTHER_RESIDENT);

    private final Who person;

    Side(Who person) {
        this.person = person;
    }

    /** The person whose matter it is. */
    Who person() {
        return person;
    }

    /** The organisation it is sent to. */
    String organisationId() {
        return "ac000000-0000-4000-8000-00000000010" + ordinal();
    }

    String serviceId() {
        return "ac000000-0000-4000-8000-00000000020" + ordinal();
    }

    /** As the table says it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
