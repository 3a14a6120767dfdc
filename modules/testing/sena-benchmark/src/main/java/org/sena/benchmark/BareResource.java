package org.sena.benchmark;

import java.util.concurrent.atomic.AtomicReference;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Component;

/**
 * Reads what it is sent and answers the bytes it was given last: the least that a REST operation of
 * that size can cost here.
 */
@Component(property = "osgi.jaxrs.resource=true", service = BareResource.class)
@Path("/benchmark-bytes")
@Produces(MediaType.APPLICATION_JSON)
public class BareResource {

    private final AtomicReference<byte[]> bytes = new AtomicReference<>(new byte[0]);

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public byte[] answer(byte[] body) {
        return bytes.get();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void keep(byte[] body) {
        bytes.set(body);
    }
}
