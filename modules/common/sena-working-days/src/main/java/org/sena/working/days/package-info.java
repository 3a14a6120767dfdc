/** Deadlines in working days. */
@Export
@Version("1.1.0")
package org.sena.working.days;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
