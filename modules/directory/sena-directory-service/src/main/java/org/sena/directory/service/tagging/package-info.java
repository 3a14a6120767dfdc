/** Rules that guide who tags a service: which types its words speak of, and what looks wrong. */
package org.sena.directory.service.tagging;
