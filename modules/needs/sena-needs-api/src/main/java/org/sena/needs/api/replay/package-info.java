/** What if: another matrix or other thresholds over the assessments that are kept. */
@Export
@Version("1.0.0")
package org.sena.needs.api.replay;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
