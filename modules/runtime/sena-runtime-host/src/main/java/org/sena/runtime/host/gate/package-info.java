/**
 * What every request passes first, for pages, REST and files alike: where it comes from, who sent
 * it, and the security headers of the answer.
 */
package org.sena.runtime.host.gate;
