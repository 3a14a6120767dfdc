/** What {@code configs/liferay} says, against GA112's own classes and files. */
package org.sena.runtime.liferay;
