package org.sena.directory.exchange.duplicate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Web and e-mail domains that say who somebody is. */
final class Domains {

    /** Where anybody can have a page or a mailbox; a domain of these says nothing. */
    private static final Set<String> SHARED =
            Set.of(
                    "aol.com",
                    "btinternet.com",
                    "eventbrite.co.uk",
                    "eventbrite.com",
                    "facebook.com",
                    "gmail.com",
                    "google.com",
                    "googlemail.com",
                    "hotmail.co.uk",
                    "hotmail.com",
                    "icloud.com",
                    "instagram.com",
                    "linktr.ee",
                    "live.co.uk",
                    "meetup.com",
                    "nhs.net",
                    "nhs.uk",
                    "ntlworld.com",
                    "outlook.com",
                    "sites.google.com",
                    "sky.com",
                    "talktalk.net",
                    "twitter.com",
                    "virginmedia.com",
                    "wordpress.com",
                    "x.com",
                    "yahoo.co.uk",
                    "yahoo.com",
                    "youtube.com");

    private Domains() {}

    /** The address's host without {@code www.}; empty when it is shared or no address. */
    static Optional<String> ofAddress(String url) {
        try {
            String host = new URI(url.strip()).getHost();

            return host == null ? Optional.empty() : telling(host);
        } catch (URISyntaxException e) { // Somebody else's typing: nothing to match.
            return Optional.empty();
        }
    }

    /** What stands behind the at sign; empty when it is shared or no address. */
    static Optional<String> ofEmail(String email) {
        int at = email.lastIndexOf('@');

        return at < 1 ? Optional.empty() : telling(email.substring(at + 1).strip());
    }

    private static Optional<String> telling(String host) {
        String domain = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");

        return Optional.of(domain).filter(d -> d.indexOf('.') > 0 && !SHARED.contains(d));
    }
}
