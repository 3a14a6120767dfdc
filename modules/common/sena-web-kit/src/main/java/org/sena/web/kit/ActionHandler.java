package org.sena.web.kit;

import java.io.IOException;

/** Does what a form asks for, then says where to go. */
@FunctionalInterface
public interface ActionHandler {

    /**
     * Binds the form, calls one use case and names the next view. When it says nothing, the visitor
     * stays where they were.
     *
     * @throws org.sena.identity.api.NotAllowedException when the visitor may not do it
     * @throws IOException when a redirect cannot be sent
     */
    void act(Submission submission) throws IOException;
}
