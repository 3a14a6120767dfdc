package org.sena.identity.api;

/** The actor may not do this. The message names the deed, never the object's content. */
public class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowedException(String deed) {
        super(deed);
    }
}
