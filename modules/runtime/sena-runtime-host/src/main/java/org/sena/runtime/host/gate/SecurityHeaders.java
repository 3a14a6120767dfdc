package org.sena.runtime.host.gate;

import javax.servlet.http.HttpServletResponse;

/** What every answer tells the browser not to do. */
final class SecurityHeaders {

    /** No inline script or style; data: images because Clay's icons in form fields are such. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    private final String strictTransport;

    /**
     * @param days for which browsers shall insist on TLS, once they used it
     */
    SecurityHeaders(int days) {
        strictTransport = "max-age=" + days * 86_400L + "; includeSubDomains";
    }

    void write(HttpServletResponse response, boolean secure) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
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
