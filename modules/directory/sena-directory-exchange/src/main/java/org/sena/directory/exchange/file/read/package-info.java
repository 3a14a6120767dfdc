/** Files as rows of text: encodings, separators, workbooks, and what is refused of them. */
package org.sena.directory.exchange.file.read;
