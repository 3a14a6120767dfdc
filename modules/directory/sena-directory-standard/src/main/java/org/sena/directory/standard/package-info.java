/** Records as documents of Open Referral UK: one mapper for versions 3.0 and 1.0. */
@Export
@Version("1.0.0")
package org.sena.directory.standard;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
