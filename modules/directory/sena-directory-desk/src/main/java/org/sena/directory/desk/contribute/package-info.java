/** What anybody tells us about the directory, and our answer. */
package org.sena.directory.desk.contribute;
