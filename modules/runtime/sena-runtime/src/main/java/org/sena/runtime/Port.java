package org.sena.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.sena.runtime.config.RuntimeConfig;
import org.sena.runtime.failure.StartFailure;

/** The port to listen on. */
public final class Port {

    private Port() {}

    /**
     * Asks before anything is started; the HTTP server would only log that it can't listen.
     *
     * @throws StartFailure if somebody else listens there, or the address is not this machine's
     */
    static void check(RuntimeConfig config) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(config.host()), config.port()));
        } catch (UnknownHostException e) {
            throw new StartFailure(
                    "This machine has no address '" + config.host() + "': -Dsena.host=localhost",
                    e);
        } catch (IOException e) {
            throw new StartFailure(
                    "Port "
                            + config.port()
                            + " is taken ("
                            + e.getMessage()
                            + "). Stop what listens there, or choose another: -Dsena.port=8081",
                    e);
        }
    }

    /** A port of this machine that nobody listens on at the moment. */
    public static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
