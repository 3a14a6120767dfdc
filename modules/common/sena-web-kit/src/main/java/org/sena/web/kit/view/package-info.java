/** Values the kit's components show. */
@Export
@Version("1.0.0")
package org.sena.web.kit.view;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
