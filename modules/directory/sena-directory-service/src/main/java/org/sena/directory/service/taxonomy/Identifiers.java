package org.sena.directory.service.taxonomy;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;

/** How identifiers of lists become codes, and back. */
final class Identifiers {

    private static final Pattern ADDRESS = Pattern.compile("https?://.*[/#=]([^/#=]+?)/?");
    private static final Pattern CURIE = Pattern.compile("[A-Za-z][A-Za-z0-9]*:(.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Source: Open Referral UK, use of taxonomies: the names it gives the LGA's lists. */
    private static final Map<String, String> PREFIXES =
            Map.of(
                    Taxonomy.SERVICE_TYPES, "esdServiceType:",
                    Taxonomy.NEEDS, "esdNeed:",
                    Taxonomy.CIRCUMSTANCES, "esdCircumstance:");

    private Identifiers() {}

    /** The last part of an address or a CURIE; anything else as it is. */
    static String code(String identifier) {
        Matcher address = ADDRESS.matcher(identifier);

        if (address.matches()) {
            return address.group(1);
        }

        Matcher curie = CURIE.matcher(identifier);

        return curie.matches() ? curie.group(1) : identifier;
    }

    /** A bare number is the LGA's; any other bare code has no address. */
    static Optional<String> uri(String taxonomy, String identifier) {
        if (!code(identifier).equals(identifier)) {
            return Optional.of(identifier);
        }

        return NUMBER.matcher(identifier).matches()
                ? Optional.ofNullable(PREFIXES.get(taxonomy)).map(prefix -> prefix + identifier)
                : Optional.empty();
    }

    /** What {@link #code(String)} and {@link #uri(String, String)} lead back to the term. */
    static String of(Term term) {
        return term.uri().filter(uri -> code(uri).equals(term.code())).orElse(term.code());
    }
}
