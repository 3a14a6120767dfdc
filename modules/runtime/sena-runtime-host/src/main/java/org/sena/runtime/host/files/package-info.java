/** Files that bundles carry for browsers: style sheets, scripts, icons. */
package org.sena.runtime.host.files;
