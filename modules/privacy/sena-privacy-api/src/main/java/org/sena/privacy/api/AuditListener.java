package org.sena.privacy.api;

/**
 * Hears of every event of the audit trail, for telling a log or another system. Published as a
 * service; there may be none, or several.
 */
public interface AuditListener {

    /**
     * The event is in the trail for good: its transaction has been committed. Called on the thread
     * that did the deed, so it is to be quick. What it throws is logged and changes nothing.
     */
    void kept(AuditEvent event);
}
