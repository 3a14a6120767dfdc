/** What the browser sent: parameters from the address, forms and uploads, within limits. */
package org.sena.runtime.host.input;
