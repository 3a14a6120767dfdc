/** What may keep the runtime from starting, told in one line. */
package org.sena.runtime.failure;
