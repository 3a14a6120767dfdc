/** What the site says about itself: privacy notice, cookies, accessibility, how to reach us. */
package org.sena.privacy.pages;
