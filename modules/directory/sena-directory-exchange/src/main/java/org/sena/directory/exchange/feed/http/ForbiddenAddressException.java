package org.sena.directory.exchange.feed.http;

/** An address is none that SENA asks: no web address, or inside a private network. */
public class ForbiddenAddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean inside;

    ForbiddenAddressException(String problem, boolean inside) {
        super(problem);
        this.inside = inside;
    }

    /** True when it leads into a private network; false when it is no address of the web. */
    public boolean isInside() {
        return inside;
    }
}
