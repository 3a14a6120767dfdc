/** Finding services: what is asked, how it is narrowed, what was found. */
package org.sena.directory.web.finder;
