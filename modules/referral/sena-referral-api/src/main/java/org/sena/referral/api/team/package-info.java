/** Who works on referrals in an organisation, and how work is handed over. */
@Export
@Version("1.0.0")
package org.sena.referral.api.team;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
