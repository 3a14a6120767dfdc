/** The description that the site in Liferay is made from, for others that show parts of it. */
@Export
@Version("1.0.0")
package org.sena.liferay.site.description;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
