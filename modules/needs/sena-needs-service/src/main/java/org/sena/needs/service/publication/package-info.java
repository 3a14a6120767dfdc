/** The versions of the questionnaires: publishing them, and keeping the parsed ones at hand. */
package org.sena.needs.service.publication;
