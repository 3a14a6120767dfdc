/** Pages where editors decide whether two records are one. */
package org.sena.directory.exchange.web.duplicates;
