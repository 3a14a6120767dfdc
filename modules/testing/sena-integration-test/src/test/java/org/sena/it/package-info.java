/** What the integration tests of several contexts share. */
package org.sena.it;
