/** What the columns of a file mean: guessed by their names, said by people, kept as JSON. */
package org.sena.directory.exchange.file.map;
