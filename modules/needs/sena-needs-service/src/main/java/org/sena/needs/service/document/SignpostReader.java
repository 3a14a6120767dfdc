package org.sena.needs.service.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sena.needs.api.ImmutableSignpost;
import org.sena.needs.api.Signpost;

/** Reads the signposts. Their conditions may look at any question. */
final class SignpostReader {

    private final String language;
    private final ConditionReader conditions;
    private final Set<String> ids = new HashSet<>();

    SignpostReader(String language, ConditionReader conditions) {
        this.language = language;
        this.conditions = conditions;
    }

    List<Signpost> read(Node document) {
        List<Signpost> signposts = new ArrayList<>();

        for (Node node : document.objects("signposts")) {
            node.allowOnly(Set.of("id", "title", "text", "phone", "url", "emergency", "when"));

            ImmutableSignpost.Builder signpost =
                    ImmutableSignpost.builder()
                            .id(node.uniqueId(ids, "signpost"))
                            .title(node.text("title"))
                            .text(node.text("text"))
                            .language(language)
                            .phone(node.optionalWord("phone"))
                            .url(node.optionalWord("url"))
                            .emergency(node.flag("emergency"));

            checkContact(node);

            if (node.has("when")) {
                signposts.add(signpost.when(conditions.read(node.object("when"))).build());
            } else {
                node.problem("when", "is missing; write a condition");
            }
        }

        return signposts;
    }

    private static void checkContact(Node node) {
        node.optionalWord("url")
                .filter(url -> !url.matches("https?://[^\\s\"'<>]+"))
                .ifPresent(
                        url -> node.problem("url", "write an address that begins with https://"));
        node.optionalWord("phone")
                .filter(phone -> !phone.matches("\\+?[0-9][0-9 ]{2,19}"))
                .ifPresent(phone -> node.problem("phone", "write digits and blanks only"));
    }
}
