package org.sena.privacy.api;

/** Looks events up and sees whether the trail is whole. For information governance; audited. */
public interface AuditLookup {

    /** The largest page. */
    int MOST = 500;

    /**
     * Some of the events.
     *
     * @param from how many to leave out; at least 0
     * @param most 1 to {@link #MOST}
     */
    AuditPage find(AuditQuery query, int from, int most);

    /** The same, to be taken away in a file. */
    AuditPage export(AuditQuery query, int from, int most);

    /**
     * Walks the whole trail: every hash, every number, every checkpoint and every anchor. Takes a
     * minute for some millions of events.
     */
    AuditVerification verify();
}
