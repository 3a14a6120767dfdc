/** Who may do what with a record and its drafts, and what days mean for it. */
package org.sena.directory.service.workflow.rule;
