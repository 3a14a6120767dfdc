/** Pages for other directories whose records SENA takes. */
package org.sena.directory.exchange.web.feeds;
