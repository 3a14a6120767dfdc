/**
 * Work that comes again after a while. A context publishes it as a service; the host runs it when
 * it is time: Liferay's scheduler in a portal, the runtime's timetable without one.
 */
@Export
@Version("1.0.0")
package org.sena.background.recurring;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
