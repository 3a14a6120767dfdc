/** How this node leaves: it says so, lets the balancer see it, and finishes what it began. */
package org.sena.runtime.host.leave;
