/** Bringing data in: from files, from feeds, and what to do when a record comes twice. */
@Export
@Version("1.0.0")
package org.sena.directory.api.exchange;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
