/** How a person found the help they had, told by those who agreed to be asked. */
@Export
@Version("1.0.0")
package org.sena.referral.api.feedback;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
