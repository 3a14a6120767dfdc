/** How long the directory keeps what is not published, and what a person gets to see of it. */
package org.sena.directory.service.kept;
