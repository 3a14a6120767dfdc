/** Who is acting, and what they may be trusted with. */
@Export
@Version("1.0.0")
package org.sena.identity.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
