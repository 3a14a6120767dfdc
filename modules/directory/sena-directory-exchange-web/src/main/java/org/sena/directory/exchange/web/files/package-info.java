/** Pages for bringing a file in: choose, say what its columns mean, look, start, undo. */
package org.sena.directory.exchange.web.files;
