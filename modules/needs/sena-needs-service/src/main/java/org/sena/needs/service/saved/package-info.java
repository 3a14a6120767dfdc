/** Interviews under way that are kept: under a code nobody here knows, or for their person. */
package org.sena.needs.service.saved;
