/** This node's index of the published directory, and who keeps it current with the rows. */
package org.sena.directory.service.index;
