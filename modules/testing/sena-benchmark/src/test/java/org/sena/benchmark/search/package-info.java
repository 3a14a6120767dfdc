/** The directory's index against a well-indexed PostgreSQL, on the same synthetic services. */
package org.sena.benchmark.search;
