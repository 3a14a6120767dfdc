package org.sena.directory.service.workflow.rule;

import java.util.EnumSet;
import java.util.Set;

/** On which side of a draft somebody stands. */
public enum Side {
    /** Wrote it and may still propose changes of the record. */
    AUTHOR,
    /** Vouches for records of its kind. */
    ASSURER;

    /**
     * The sides somebody stands on.
     *
     * @param author wrote the draft and may still change the record
     * @param assures vouches for the record
     * @param administrator may decide about their own drafts too
     */
    public static Set<Side> of(boolean author, boolean assures, boolean administrator) {
        Set<Side> sides = EnumSet.noneOf(Side.class);

        if (author) {
            sides.add(AUTHOR);
        }

        if (administrator || assures && !author) {
            sides.add(ASSURER);
        }

        return sides;
    }
}
