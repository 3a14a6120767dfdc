package org.sena.directory.api;

/**
 * Registered as an OSGi service once there are taxonomies. Wait for it by a mandatory reference;
 * there is nothing to call.
 */
public interface StarterTaxonomiesPublished {}
