/**
 * Cells as values: dates, times, ages, postcodes, opening times, terms; and what is wrong with
 * them.
 */
package org.sena.directory.exchange.file.cell;
