package org.sena.privacy.service.consent;

import java.util.Optional;
import org.sena.privacy.api.ConsentText;

/** Keeps the words that people read. */
public interface ConsentTexts {

    /** Keeps the words in a transaction of its own, if they aren't kept yet. */
    void keep(ConsentText text);

    Optional<ConsentText> find(String hash);
}
