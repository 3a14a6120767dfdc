/** Words as the index keeps them and as they are looked for, and how names are ordered. */
package org.sena.directory.search.text;
