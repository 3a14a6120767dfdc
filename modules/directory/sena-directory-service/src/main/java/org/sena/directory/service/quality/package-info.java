/**
 * How good a record is for those who read it, and what must be put right before it is published.
 */
package org.sena.directory.service.quality;
