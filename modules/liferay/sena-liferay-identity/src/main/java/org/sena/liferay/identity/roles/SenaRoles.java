package org.sena.liferay.identity.roles;

import org.sena.identity.api.Role;

/** Finds Liferay's regular roles behind SENA's. */
public interface SenaRoles {

    /**
     * The id of the role in the portal instance that this thread works for, or the default one when
     * it works for none. A role that is not there yet is made.
     *
     * @throws IllegalStateException when Liferay can't make it
     */
    long roleId(Role role);
}
