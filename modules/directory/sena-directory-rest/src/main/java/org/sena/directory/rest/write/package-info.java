/** Proposing services by machine: what is sent becomes a draft and goes to the assurers. */
package org.sena.directory.rest.write;
