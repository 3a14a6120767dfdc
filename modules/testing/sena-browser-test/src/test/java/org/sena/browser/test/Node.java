package org.sena.browser.test;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** One of several SENAs on one database. */
public final class Node implements AutoCloseable {

    private RunningSena sena;

    private Node(RunningSena sena) {
        this.sena = sena;
    }

    /**
     * Returns when it is ready. Who starts it closes it.
     *
     * @param settings system properties
     */
    public static Node start(Map<String, String> settings) {
        return new Node(RunningSena.start(settings));
    }

    /** People who come to this node. They have no JavaScript. */
    public Visitors visitors() {
        return visitorsOf(sena.address());
    }

    /** People who come to an address without JavaScript. */
    public static Visitors visitorsOf(String address) {
        return new Visitors(BrowserKind.WITHOUT_JAVASCRIPT, address);
    }

    /** Without a slash at the end. */
    public String address() {
        return sena.address();
    }

    public int port() {
        return URI.create(sena.address()).getPort();
    }

    /** Every line it wrote since it started. */
    public List<String> log() {
        return sena.log();
    }

    /** Tells it to stop, as an operator does; returns when it has. */
    public void stop() throws InterruptedException {
        sena.stop();
    }

    /** Ends it at once, as if the power went. */
    public void kill() {
        sena.kill();
    }

    /** Returns when it is ready again, at the same address. */
    public void startAgain() throws InterruptedException {
        sena = sena.startAgain();
    }

    @Override
    public void close() throws Exception {
        sena.close();
    }
}
