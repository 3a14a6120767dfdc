/** The lists of services that residents keep. */
package org.sena.directory.service.shortlist;
