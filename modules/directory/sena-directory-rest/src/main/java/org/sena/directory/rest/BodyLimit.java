package org.sena.directory.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** Refuses bodies of more than 1 MB, told or found out while reading. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=oruk)",
            "osgi.jaxrs.extension=true",
            "osgi.jaxrs.name=oruk-body-limit"
        },
        scope = ServiceScope.PROTOTYPE,
        service = ContainerRequestFilter.class)
public class BodyLimit implements ContainerRequestFilter {

    static final int MOST = 1_000_000;

    private static final int TOO_LARGE = 413;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MOST) {
            throw new ClientErrorException(TOO_LARGE);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    private static final class Limited extends FilterInputStream {

        private long left = MOST;

        private Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return (int) counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);

            return (int) counted(read, read);
        }

        private long counted(long result, long bytes) {
            if (result >= 0) {
                left -= bytes;
            }
            if (left < 0) {
                throw new ClientErrorException(TOO_LARGE);
            }

            return result;
        }
    }
}
