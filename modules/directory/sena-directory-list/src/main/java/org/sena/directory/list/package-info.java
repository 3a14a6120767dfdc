/** What people take along: their list of services, and the letter that carries services to them. */
@Export
@Version("1.0.0")
package org.sena.directory.list;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
