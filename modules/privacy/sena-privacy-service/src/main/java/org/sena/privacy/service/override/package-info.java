/** Acting without consent in danger, and the second look at it. */
package org.sena.privacy.service.override;
