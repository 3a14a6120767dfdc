/** Rows as records: which rows are one service, what it is, and whether the directory has it so. */
package org.sena.directory.exchange.file.record;
