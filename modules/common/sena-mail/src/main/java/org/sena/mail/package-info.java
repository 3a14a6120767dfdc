/** Sending e-mail. */
@Export
@Version("1.1.0")
package org.sena.mail;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
