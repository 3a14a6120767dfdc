/** The audit trail as the person sees it whose data it is about. */
package org.sena.privacy.service.seen;
