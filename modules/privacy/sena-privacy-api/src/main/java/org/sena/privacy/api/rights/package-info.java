/** What people ask for about their data, and by when they must have an answer. */
@Export
@Version("1.0.0")
package org.sena.privacy.api.rights;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
