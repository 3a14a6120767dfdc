/**
 * The parts of a record: how they differ between two versions, in plain words, and how they merge.
 */
package org.sena.directory.service.workflow.difference;
