package org.sena.web.kit;

import java.io.IOException;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;

/** Answers a request for something other than a page, such as a file to keep. */
@FunctionalInterface
public interface ResourceHandler {

    /**
     * Writes the whole answer.
     *
     * @throws org.sena.identity.api.NotAllowedException when the visitor may not have it
     * @throws IOException when the answer cannot be written
     */
    void serve(ResourceRequest request, ResourceResponse response) throws IOException;
}
