/** Finding services by words and filters. Plain rules; no framework. */
package org.sena.directory.service.search;
