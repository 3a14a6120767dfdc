/**
 * What {@code site.json} says: the site's languages, pages, links and who may see them. The one
 * description of the site that every host reads.
 */
@Export
@Version("1.0.0")
package org.sena.site;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
