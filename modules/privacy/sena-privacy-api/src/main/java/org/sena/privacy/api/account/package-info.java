/** Leaving SENA: what ends with an account. */
@Export
@Version("1.0.0")
package org.sena.privacy.api.account;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
