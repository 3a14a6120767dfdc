/** The published directory in memory: built from the rows, replaced when they change. */
package org.sena.directory.service.snapshot;
