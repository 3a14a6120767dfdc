/** The taxonomies in memory, and what makes a new version of them right or wrong. */
package org.sena.directory.service.taxonomy;
