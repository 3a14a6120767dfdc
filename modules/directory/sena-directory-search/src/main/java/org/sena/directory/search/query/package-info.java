/** Turns what is looked for into queries, and what they find into pages. */
package org.sena.directory.search.query;
