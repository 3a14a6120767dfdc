package org.sena.directory.api.workflow;

/** Where a proposed version stands. */
public enum DraftState {
    /** Its author works on it. */
    DRAFT,
    /** Waits for an assurer. */
    SUBMITTED,
    /** The assurer asks its author for something; the author may change and submit it again. */
    RETURNED,
    /** It will not be published. */
    REJECTED,
    /** It is, or was, what everybody sees, whole or in part. */
    PUBLISHED,
    /** Its author took it back. */
    WITHDRAWN;

    /** True while somebody still has to do something about it. */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED || this == RETURNED;
    }

    /** True while its author may change it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
