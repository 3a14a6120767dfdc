/** Reads a feed from its first page to its last, so that it can break off anywhere and go on. */
package org.sena.directory.exchange.feed.run;
