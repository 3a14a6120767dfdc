/** Acting without consent in danger, always with a second pair of eyes. */
@Export
@Version("1.0.0")
package org.sena.privacy.api.override;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
