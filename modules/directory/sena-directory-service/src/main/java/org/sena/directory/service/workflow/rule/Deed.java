package org.sena.directory.service.workflow.rule;

/** What can be done with a draft. */
public enum Deed {
    SAVE,
    SUBMIT,
    WITHDRAW,
    APPROVE,
    GIVE_BACK,
    REJECT
}
