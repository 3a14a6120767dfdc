/** Counts every request, and gives it the name it has in logs, answers and the audit trail. */
package org.sena.runtime.host.watch;
