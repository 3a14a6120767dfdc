package org.sena.needs.api;

/**
 * Registered as an OSGi service once the needs, a questionnaire and its scoring matrix are there.
 * Wait for it by a mandatory reference; there is nothing to call.
 */
public interface StarterContentPublished {}
