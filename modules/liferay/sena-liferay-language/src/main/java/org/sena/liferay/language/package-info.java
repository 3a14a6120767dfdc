/** The words that the portal itself says about SENA, as the name of its portlets' category. */
package org.sena.liferay.language;
