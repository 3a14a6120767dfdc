/**
 * How the directory is kept true: drafts, assurance, looking after records, what people tell us.
 */
package org.sena.directory.service.workflow;
