/** The retention table, the job that keeps to it, and the tasks of privacy's own tables. */
package org.sena.privacy.service.retention;
