/** Who signs in to the runtime, how their password is checked, and who acts on a thread. */
package org.sena.runtime.host.identity;
