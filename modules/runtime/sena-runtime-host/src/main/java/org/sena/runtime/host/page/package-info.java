/** Pages: which one an address means, what stands on it, and the shell around it. */
package org.sena.runtime.host.page;
