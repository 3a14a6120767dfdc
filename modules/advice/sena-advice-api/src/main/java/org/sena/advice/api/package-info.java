/** Whom the Resident Advice Team contacts first, and what came of it. */
@Export
@Version("1.0.0")
package org.sena.advice.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
