/**
 * Who registers is a resident.
 *
 * <p>Only who makes an account for themselves, on the portal's own page "Create account", becomes a
 * resident by that. Whoever an administrator adds, and whoever comes by LDAP or single sign-on, may
 * be staff and gets no role of SENA here: an administrator gives it, to each or by a user group.
 * Liferay's default user associations know no difference between them, so they are not used.
 */
package org.sena.liferay.identity.registration;
