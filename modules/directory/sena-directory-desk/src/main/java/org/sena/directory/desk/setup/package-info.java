/** How the directory is set up: local directories, new records, the policy. */
package org.sena.directory.desk.setup;
