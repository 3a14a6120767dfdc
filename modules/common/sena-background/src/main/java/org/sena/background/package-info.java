/**
 * Work that somebody asked for and waits for: it begins within a second, and the nodes share it, a
 * piece each.
 *
 * <p>A {@link org.sena.background.BackgroundWorker} looks for it on a thread of its own, in both
 * hosts: Liferay's clustered scheduler runs a job on one node only, and would leave the others
 * idle. Packed into the bundles that use it. What comes again after a while is {@link
 * org.sena.background.recurring recurring work}.
 */
package org.sena.background;
