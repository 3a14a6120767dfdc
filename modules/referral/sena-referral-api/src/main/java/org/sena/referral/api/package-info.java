/** What a referral is, who may change it, and what it may become. */
@Export
@Version("1.0.0")
package org.sena.referral.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
