/** Proposing, vouching for, publishing and looking after records in the running framework. */
package org.sena.it.directory.workflow;
