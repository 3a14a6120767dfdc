/**
 * What stands around every page, ready to be drawn: brand, languages, search, navigation, banners,
 * footer. A host says where things are ({@link org.sena.shell.Host}); the runtime draws it in Java,
 * the Liferay theme in FreeMarker, and both draw the same.
 */
@Export
@Version("1.0.0")
package org.sena.shell;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
