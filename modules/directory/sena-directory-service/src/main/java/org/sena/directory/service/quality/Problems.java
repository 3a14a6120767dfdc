package org.sena.directory.service.quality;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sena.directory.api.workflow.RecordProblem;

/** Collects what is wrong with a record. */
final class Problems {

    /** One sign, a domain with a dot, no blanks: what a mail server can be asked about. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private static final Pattern MARKUP =
            Pattern.compile("</?[A-Za-z][^>]*>|&(?:amp|lt|gt|nbsp|#\\d+);");

    private final List<RecordProblem> problems = new ArrayList<>();

    List<RecordProblem> list() {
        return List.copyOf(problems);
    }

    void missing(String part, String todo) {
        problems.add(RecordProblem.of(part, RecordProblem.Kind.MISSING, todo));
    }

    void invalid(String part, String todo) {
        problems.add(RecordProblem.of(part, RecordProblem.Kind.INVALID, todo));
    }

    void check(String part, boolean fine, String todo) {
        if (!fine) {
            invalid(part, todo);
        }
    }

    void text(String part, String text) {
        check(
                part,
                !MARKUP.matcher(text).find(),
                "Write plain text: tags such as <b> are not shown");
        PersonalContacts.in(text)
                .forEach(
                        value ->
                                problems.add(
                                        RecordProblem.of(
                                                part, RecordProblem.Kind.PERSONAL, value)));
    }

    void name(String part, String name, int longest) {
        if (name.isBlank()) {
            missing(part, "Say what it is called");
        } else {
            check(part, name.length() <= longest, "Use at most " + longest + " characters");
        }
    }

    void email(String part, Optional<String> email) {
        check(
                part,
                email.filter(value -> !EMAIL.matcher(value).matches()).isEmpty(),
                "Write an e-mail address such as info@example.org");
    }

    void url(String part, Optional<String> url) {
        check(
                part,
                url.filter(value -> !isWebAddress(value)).isEmpty(),
                "Write a web address that begins with https:// or http://");
    }

    void phone(String part, Optional<String> phone) {
        check(
                part,
                phone.filter(value -> value.replaceAll("\\D", "").length() < 3).isEmpty(),
                "Write a telephone number such as 01480 123456");
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);

            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
