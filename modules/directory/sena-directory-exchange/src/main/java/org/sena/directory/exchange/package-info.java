/** Brings data in: files, feeds of others, duplicates. */
package org.sena.directory.exchange;
