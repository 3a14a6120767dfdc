package org.sena.referral.web.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.privacy.api.SafeContact;
import org.sena.web.kit.Texts;

/** How a person can be reached safely, in sentences. */
public final class SafeWords {

    private SafeWords() {}

    /**
     * The sentences.
     *
     * @param audience {@code resident} or {@code organisation}
     */
    public static List<String> of(Texts texts, String audience, SafeContact safe) {
        String ways =
                safe.methods().stream()
                        .map(method -> texts.get("safe.way." + method))
                        .collect(Collectors.joining(", "));
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("safe.ways." + audience, ways));
        sentences.add(texts.get("safe.leave." + audience + "." + safe.leaveMessage()));
        safe.note().ifPresent(note -> sentences.add(texts.get("safe.note", note)));
        return sentences;
    }
}
