/** Liferay's regular roles behind SENA's: their names, and making the ones that are missing. */
@Export
@Version("1.0.0")
package org.sena.liferay.identity.roles;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
