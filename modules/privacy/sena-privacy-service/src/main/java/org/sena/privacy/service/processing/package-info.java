/** What the bundles say they store, put together for a data-protection officer. */
package org.sena.privacy.service.processing;
