/** Where this host finds the description of the site. */
package org.sena.runtime.host.site;
