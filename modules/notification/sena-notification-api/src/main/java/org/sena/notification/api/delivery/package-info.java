/** What operators see of delivery: what waits, what failed and why. Nothing personal. */
@Export
@Version("1.0.0")
package org.sena.notification.api.delivery;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
