/** Telling people that something waits for them: a reference and a link, never any content. */
@Export
@Version("1.0.0")
package org.sena.notification.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
