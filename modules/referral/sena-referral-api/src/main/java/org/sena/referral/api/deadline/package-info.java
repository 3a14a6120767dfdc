/**
 * Referrals and time: the clocks that run while an organisation owes an answer, the job that looks
 * at them, and the bank holidays that stop them.
 */
@Export
@Version("1.0.0")
package org.sena.referral.api.deadline;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
