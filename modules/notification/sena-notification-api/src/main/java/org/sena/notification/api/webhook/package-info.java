/** Telling an organisation's own case system: calls that are signed, and never hold content. */
@Export
@Version("1.0.0")
package org.sena.notification.api.webhook;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
