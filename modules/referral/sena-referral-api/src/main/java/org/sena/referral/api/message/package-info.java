/**
 * Talking about a matter, a referral or an item of the advice queue, in one place.
 *
 * <p>A matter has at most two threads: one that the person reads along, and one among
 * professionals. Messages are only ever added, numbered without gaps, and sealed under the person's
 * key. Who may read and write what is one table, {@code Rights} of the service; every look asks it
 * again.
 */
@Export
@Version("1.0.0")
package org.sena.referral.api.message;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
