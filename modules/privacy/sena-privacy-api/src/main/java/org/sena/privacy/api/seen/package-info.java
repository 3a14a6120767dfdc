/** Who looked at a person's data or did something with it, for the person to see. */
@Export
@Version("1.0.0")
package org.sena.privacy.api.seen;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
