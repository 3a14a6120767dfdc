package org.sena.privacy.service.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** An anchor as the table and the file hold it. */
@Value.Immutable(builder = false)
interface SignedAnchor {

    Pattern LINE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d{1,18}) ([0-9a-f]{64}) (\\S+)");

    @Value.Parameter
    Anchor anchor();

    @Value.Parameter
    String signature();

    static SignedAnchor of(Anchor anchor, String signature) {
        return ImmutableSignedAnchor.of(anchor, signature);
    }

    /** Empty when the line is none: it was cut off, or somebody wrote into the file. */
    static Optional<SignedAnchor> parse(String line) {
        Matcher parts = LINE.matcher(line);

        return parts.matches()
                ? Optional.of(
                        of(
                                Anchor.of(
                                        LocalDate.parse(parts.group(1)),
                                        Long.parseLong(parts.group(2)),
                                        parts.group(3)),
                                parts.group(4)))
                : Optional.empty();
    }

    /** A line of the file. */
    default String line() {
        return anchor().text() + " " + signature();
    }
}
