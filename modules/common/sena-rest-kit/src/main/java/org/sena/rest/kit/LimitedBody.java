package org.sena.rest.kit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.container.ContainerRequestContext;

/** A request's body that must not be longer than something. */
public final class LimitedBody extends FilterInputStream {

    private static final int TOO_LARGE = 413;

    private long left;

    LimitedBody(InputStream in, long most) {
        super(in);
        left = most;
    }

    /**
     * Refuses a body of more than so many bytes, told or found out while reading.
     *
     * @throws ClientErrorException 413, at once when the length is told
     */
    public static void limit(ContainerRequestContext request, long most) {
        if (request.getLength() > most) {
            throw new ClientErrorException(TOO_LARGE);
        }

        if (request.hasEntity()) {
            request.setEntityStream(new LimitedBody(request.getEntityStream(), most));
        }
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
