/** Carries plans out with Liferay's own services, and tells what is there. No rule lives here. */
package org.sena.liferay.site.portal;
