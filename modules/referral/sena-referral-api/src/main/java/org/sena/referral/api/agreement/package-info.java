/**
 * Who may receive referrals: the agreements between the council and its recognised organisations.
 */
@Export
@Version("1.0.0")
package org.sena.referral.api.agreement;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
