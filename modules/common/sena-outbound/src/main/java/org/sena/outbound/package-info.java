/** What every way out to other servers keeps to. */
package org.sena.outbound;
