/** What SENA understood, why, and who could help; and the wish to be called. */
package org.sena.needs.web.results;
