/** Records, drafts and differences, said in plain words. */
package org.sena.directory.desk.words;
