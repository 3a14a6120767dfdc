/** Consent, audit and encryption: nothing about a person moves without them. */
@Export
@Version("1.0.0")
package org.sena.privacy.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
