/** Makes SENA's site in Liferay, on deployment and when an administrator asks for it. */
package org.sena.liferay.site;
