/** Vouching for records: what waits, what it changes, what is due again, and who does it. */
package org.sena.directory.desk.assure;
