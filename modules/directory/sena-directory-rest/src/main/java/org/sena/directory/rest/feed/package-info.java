/** The feeds: one class for each kind of record and version, apart from how they are addressed. */
package org.sena.directory.rest.feed;
