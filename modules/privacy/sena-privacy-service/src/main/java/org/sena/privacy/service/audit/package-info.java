/** Who did what to whose data, chained so that nobody can take a link out unseen. */
package org.sena.privacy.service.audit;
