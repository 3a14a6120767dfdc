/** Who is acting, told by Liferay: its users, regular roles and organisations. */
package org.sena.liferay.identity;
