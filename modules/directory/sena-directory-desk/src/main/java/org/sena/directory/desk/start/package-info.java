/** The first page: what waits for the one who looks, and the way to everything else. */
package org.sena.directory.desk.start;
