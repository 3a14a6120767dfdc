/** What people ask about their data, the clock for the answer, and the answer. */
package org.sena.privacy.service.rights;
