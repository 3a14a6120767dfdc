package org.sena.directory.exchange.feed.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.Locale;
import org.sena.outbound.PublicAddress;

/**
 * Tells which addresses may be asked: http and https, and nothing that leads into the server's own
 * network, so that nobody can look into it through a feed.
 *
 * <p>A name is looked up right before each question and the JVM keeps the answer longer than the
 * question takes to begin ({@code networkaddress.cache.ttl}, 30 seconds unless set), so that the
 * connection goes where the check looked; a JVM set to keep no answers asks over https only, where
 * a name that points inside has no certificate there.
 */
public final class Destinations {

    private final boolean insideAllowed;

    /**
     * @param insideAllowed for tests and trials on one machine only
     */
    public Destinations(boolean insideAllowed) {
        this.insideAllowed = insideAllowed;
    }

    /**
     * Looks at the address without looking up its name.
     *
     * @throws ForbiddenAddressException when it is none of the web
     */
    public void checkForm(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);

        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new ForbiddenAddressException("It must begin with http or https", false);
        }

        if (address.getHost() == null || address.getRawUserInfo() != null) {
            throw new ForbiddenAddressException("It must name a server and no user", false);
        }

        if (!insideAllowed && scheme.equals("http") && "0".equals(cacheSeconds())) {
            throw new ForbiddenAddressException(
                    "Only https is asked while this server keeps no looked-up names", false);
        }
    }

    /**
     * Looks up the server too.
     *
     * @throws ForbiddenAddressException when the address is none of the web, or one of the server's
     *     addresses is not public
     * @throws FeedBrokenException when nobody knows the server
     */
    public void check(URI address) {
        checkForm(address);

        try {
            for (InetAddress found : InetAddress.getAllByName(address.getHost())) {
                if (!insideAllowed && !PublicAddress.isPublic(found)) {
                    throw new ForbiddenAddressException("It leads into a private network", true);
                }
            }
        } catch (UnknownHostException e) {
            throw new FeedBrokenException("Nobody knows the server " + address.getHost(), e);
        }
    }

    private static String cacheSeconds() {
        return Security.getProperty("networkaddress.cache.ttl");
    }
}
