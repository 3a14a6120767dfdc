/** Where the index lies: its folder, its generations, and the moment up to which it is current. */
package org.sena.directory.search.store;
