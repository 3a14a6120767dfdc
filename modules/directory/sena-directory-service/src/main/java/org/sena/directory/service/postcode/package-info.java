/** How postcodes are written, where they are, and the files that say so. */
package org.sena.directory.service.postcode;
