/** Pages about the lists of terms: look them through, load a list, hand one out. */
package org.sena.directory.desk.taxonomy;
