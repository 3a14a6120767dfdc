/** What the documents on security say, checked. */
package org.sena.browser.test.security;
