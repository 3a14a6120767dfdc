/** What went wrong: what the person is told, and what the operator finds in the log. */
package org.sena.runtime.host.trouble;
