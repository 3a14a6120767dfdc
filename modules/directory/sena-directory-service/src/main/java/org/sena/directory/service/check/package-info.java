/** Finds every mistake in records that are about to be stored past the workflow. */
package org.sena.directory.service.check;
