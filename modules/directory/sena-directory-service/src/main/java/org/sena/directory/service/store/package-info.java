/** The directory's rows and how they become values; no row leaves this package. */
package org.sena.directory.service.store;
