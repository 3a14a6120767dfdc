/**
 * The visit: what the site remembers of one browser, for an hour of idleness at most and never on
 * disk.
 *
 * <p>Servlet sessions end at the border of a whiteboard context, so pages and REST could not share
 * one. A visit spans both, and its cookie says SameSite and, behind TLS, Secure.
 */
package org.sena.runtime.host.visit;
