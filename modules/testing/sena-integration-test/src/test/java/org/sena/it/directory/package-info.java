/** The directory's use cases: import, taxonomies, postcodes, reading and matching. */
package org.sena.it.directory;
