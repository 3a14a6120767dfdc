/** Tells the theme's templates what stands around a page; they read it as {@code sena_shell}. */
package org.sena.liferay.theme;
