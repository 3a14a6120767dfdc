/** Where editors and administrators bring in the postcodes of their area. */
package org.sena.directory.desk.postcode;
