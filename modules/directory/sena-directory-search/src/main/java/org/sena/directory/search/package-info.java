/** The search index: words, places, times, ages and facets in one query. */
@Export
@Version("1.0.0")
package org.sena.directory.search;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
