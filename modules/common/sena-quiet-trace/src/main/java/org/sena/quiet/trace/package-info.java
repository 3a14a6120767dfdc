/** What the operator finds in the log when something went wrong, and nothing a person typed. */
package org.sena.quiet.trace;
