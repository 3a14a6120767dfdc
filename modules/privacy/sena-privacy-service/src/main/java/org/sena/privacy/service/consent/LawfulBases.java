package org.sena.privacy.service.consent;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.sena.privacy.api.Article6;
import org.sena.privacy.api.Article9;
import org.sena.privacy.api.ConsentRequest;
import org.sena.privacy.api.LawfulBasis;
import org.sena.privacy.api.Purpose;

/**
 * On what the law allows a purpose, as the council set it. Consent and, for special categories,
 * explicit consent where it set nothing.
 */
final class LawfulBases {

    private final Map<Purpose, Article6> set = new EnumMap<>(Purpose.class);

    /**
     * @param lines such as {@code REFERRAL=PUBLIC_TASK}
     * @throws IllegalStateException when a line names no purpose or no basis
     */
    LawfulBases(String... lines) {
        Arrays.stream(lines).filter(line -> !line.isBlank()).forEach(this::set);
    }

    private void set(String line) {
        String[] parts = line.split("=", 2);

        try {
            set.put(Purpose.valueOf(parts[0].trim()), Article6.valueOf(parts[1].trim()));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalStateException(
                    "A lawful basis is written PURPOSE=BASIS, for example REFERRAL=PUBLIC_TASK;"
                            + " not: "
                            + line,
                    e);
        }
    }

    LawfulBasis of(ConsentRequest request) {
        return request.lawfulBasis().orElseGet(() -> usual(request));
    }

    private LawfulBasis usual(ConsentRequest request) {
        Article6 article6 = set.getOrDefault(request.purpose(), Article6.CONSENT);

        return request.specialCategories().isEmpty()
                ? LawfulBasis.of(article6)
                : LawfulBasis.of(article6, Article9.EXPLICIT_CONSENT);
    }
}
