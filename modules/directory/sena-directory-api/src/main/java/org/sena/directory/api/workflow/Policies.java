package org.sena.directory.api.workflow;

/** The policy in force. Everybody may read it. */
public interface Policies {

    Policy policy();
}
