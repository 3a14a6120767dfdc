/** What a person agreed to, in which words, for how long, and that they may take it back. */
package org.sena.privacy.service.consent;
