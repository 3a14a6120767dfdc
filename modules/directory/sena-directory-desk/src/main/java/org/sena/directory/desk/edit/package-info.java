/** Writing a draft: a task list of sections, each a page of its own that is saved by itself. */
package org.sena.directory.desk.edit;
