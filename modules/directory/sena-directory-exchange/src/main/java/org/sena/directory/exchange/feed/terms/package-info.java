/** What the terms of other directories mean here. */
package org.sena.directory.exchange.feed.terms;
