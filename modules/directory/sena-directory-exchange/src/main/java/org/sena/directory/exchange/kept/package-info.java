/** How long imports and decisions about pairs say who made them. */
package org.sena.directory.exchange.kept;
