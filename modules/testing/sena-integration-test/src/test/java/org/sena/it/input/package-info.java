/** Forms as no page of ours would send them, to the running site. */
package org.sena.it.input;
