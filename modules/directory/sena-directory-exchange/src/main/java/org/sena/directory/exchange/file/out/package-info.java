/** CSV that is safe to open in a spreadsheet: services, and problems. */
package org.sena.directory.exchange.file.out;
