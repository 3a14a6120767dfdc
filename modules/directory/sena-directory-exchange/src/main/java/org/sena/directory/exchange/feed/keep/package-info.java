/** Keeps feeds and their runs in the database, and starts what is due. */
package org.sena.directory.exchange.feed.keep;
