package org.sena.runtime.host.gate;

import javax.servlet.http.HttpServletResponse;

/**
 * Cookies of this site: out of scripts' reach, not sent along by other sites, TLS where it can be.
 */
public final class SiteCookie {

    private SiteCookie() {}

    /**
     * @param value of characters that need no quoting
     * @param maxAge in seconds; 0 takes the cookie away, less than 0 keeps it until the browser
     *     closes
     */
    public static void send(
            HttpServletResponse response, String name, String value, int maxAge, boolean secure) {
        StringBuilder cookie =
                new StringBuilder(name)
                        .append('=')
                        .append(value)
                        .append("; Path=/; HttpOnly; SameSite=Lax");

        if (maxAge >= 0) {
            cookie.append("; Max-Age=").append(maxAge);
        }

        if (secure) {
            cookie.append("; Secure");
        }

        response.addHeader("Set-Cookie", cookie.toString());
    }
}
