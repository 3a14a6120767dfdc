/** Turns records into documents of the index, and its fields into conditions on them. */
package org.sena.directory.search.document;
