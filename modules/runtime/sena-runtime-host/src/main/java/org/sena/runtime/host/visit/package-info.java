/**
 * The visit: what the site remembers of one browser, for an hour of idleness at most, in memory.
 * Only while its node leaves does it wait in the database for the next one, sealed under what the
 * browser's cookie alone holds.
 *
 * <p>Servlet sessions end at the border of a whiteboard context, so pages and REST could not share
 * one. A visit spans both, and its cookie says SameSite and, behind TLS, Secure.
 */
package org.sena.runtime.host.visit;
