/** Keys by which the case system of an organisation comes in. */
@Export
@Version("1.0.0")
package org.sena.referral.api.access;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
