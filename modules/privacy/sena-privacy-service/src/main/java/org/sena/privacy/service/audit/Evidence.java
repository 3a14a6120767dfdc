package org.sena.privacy.service.audit;

import java.util.List;

/**
 * Which deeds are evidence that is kept for six years: those about consents, overrides, exports,
 * people's rights, holds, keys and retention itself. All others go after two.
 */
public final class Evidence {

    /** Patterns of SQL's {@code like} for the deed's name. */
    public static final List<String> PATTERNS =
            List.of(
                    "consent.%",
                    "override.%",
                    "%.export%",
                    "rights.%",
                    "subject.%",
                    "hold.%",
                    "key.%",
                    "retention.%");

    private Evidence() {}
}
