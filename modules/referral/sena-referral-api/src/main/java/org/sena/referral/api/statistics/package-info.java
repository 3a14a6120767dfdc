/** Referrals in numbers: how many, how soon, how they ended. Never a person. */
@Export
@Version("1.0.0")
package org.sena.referral.api.statistics;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
