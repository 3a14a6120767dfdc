package org.sena.directory.exchange.feed.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.Locale;

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
                if (!insideAllowed && !isPublic(found)) {
                    throw new ForbiddenAddressException("It leads into a private network", true);
                }
            }
        } catch (UnknownHostException e) {
            throw new FeedBrokenException("Nobody knows the server " + address.getHost(), e);
        }
    }

    /** Source: the special-purpose registries of IANA (RFC 6890 and what followed). */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }

        byte[] bytes = address.getAddress();

        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0);
    }

    private static boolean isPublic4(byte[] bytes, int from) {
        int first = bytes[from] & 0xFF;
        int second = bytes[from + 1] & 0xFF;
        int third = bytes[from + 2] & 0xFF;

        return first != 0
                && first != 10
                && first != 127
                && first < 224
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 169 && second == 254)
                && !(first == 172 && second >= 16 && second < 32)
                && !(first == 192 && second == 168)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19))
                && !(first == 198 && second == 51 && third == 100)
                && !(first == 203 && second == 0 && third == 113);
    }

    /** Only global unicast, and nothing that carries an address of version 4 inside. */
    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & 0xE0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean special = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xFE) == 0;
        boolean example =
                bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == (byte) 0xB8;

        return global && !special && !example && (!sixToFour || isPublic4(bytes, 2));
    }

    private static String cacheSeconds() {
        return Security.getProperty("networkaddress.cache.ttl");
    }
}
