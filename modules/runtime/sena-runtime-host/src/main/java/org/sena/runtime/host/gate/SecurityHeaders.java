package org.sena.runtime.host.gate;

import java.util.regex.Pattern;
import javax.servlet.http.HttpServletResponse;

/** What every answer tells the browser not to do. */
final class SecurityHeaders {

    /** No inline script or style; data: images because Clay's icons in form fields are such. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    private static final Pattern ORIGIN = Pattern.compile("https://[a-z0-9.-]+(:\\d+)?");

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    private final String strictTransport;
    private final String contentSecurityPolicy;

    /**
     * @param days for which browsers shall insist on TLS, once they used it
     * @param formTargets origins that forms may lead to, besides our own
     * @throws IllegalArgumentException when a form target is no origin
     */
    SecurityHeaders(int days, String... formTargets) {
        strictTransport = "max-age=" + days * 86_400L + "; includeSubDomains";
        StringBuilder policy = new StringBuilder(CONTENT_SECURITY_POLICY);

        for (String target : formTargets) {
            if (!ORIGIN.matcher(target).matches()) {
                throw new IllegalArgumentException(
                        "A form target is an origin like https://www.example.org, not " + target);
            }

            policy.append(' ').append(target);
        }

        contentSecurityPolicy = policy.toString();
    }

    void write(HttpServletResponse response, boolean secure) {
        response.setHeader("Content-Security-Policy", contentSecurityPolicy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");

        if (secure) {
            response.setHeader("Strict-Transport-Security", strictTransport);
        }
    }
}
