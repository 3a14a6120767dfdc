/** Words as the index keeps them and as they are looked for, and the words of the taxonomies. */
package org.sena.directory.search.text;
