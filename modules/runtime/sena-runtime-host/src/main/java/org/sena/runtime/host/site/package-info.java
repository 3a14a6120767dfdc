/** What {@code site.json} says: the site's languages, pages, links and who may see them. */
package org.sena.runtime.host.site;
