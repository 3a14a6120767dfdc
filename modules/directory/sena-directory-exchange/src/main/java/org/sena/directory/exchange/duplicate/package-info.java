/** Which records are likely one, and how they become one. */
package org.sena.directory.exchange.duplicate;
