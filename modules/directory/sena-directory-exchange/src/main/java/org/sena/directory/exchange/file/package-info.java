/** Brings files into the directory; {@code FileImporting} is where it begins. */
package org.sena.directory.exchange.file;
