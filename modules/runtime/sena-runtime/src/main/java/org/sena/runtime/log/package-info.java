/** The log for a collector. */
package org.sena.runtime.log;
