package org.sena.privacy.web.mydata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sena.identity.api.Role;
import org.sena.privacy.api.seen.Look;
import org.sena.web.kit.Texts;

/** Says in plain words who did what with somebody's data, and what for. */
final class LookWords {

    private final Texts texts;

    LookWords(Texts texts) {
        this.texts = texts;
    }

    /** Two to four lines: who, the deed, what for, what was seen. */
    List<String> of(Look look) {
        List<String> lines = new ArrayList<>();

        lines.add(who(look));
        lines.add(deed(look));

        if (!look.allowed()) {
            lines.add(texts.get("seen.refused"));
            return lines;
        }

        look.purpose()
                .ifPresent(
                        purpose ->
                                lines.add(
                                        texts.get(
                                                "seen.what-for", texts.get("purpose." + purpose))));
        List<String> items = ConsentWords.items(texts, look.fields());

        if (!items.isEmpty()) {
            lines.add(texts.get("seen.items", String.join(", ", items)));
        }

        return lines;
    }

    private String who(Look look) {
        if (look.bySystem()) {
            return texts.get("seen.by.system");
        }
        if (look.organisationId().isPresent()) {
            return texts.get(
                    "seen.by.organisation",
                    look.organisationName().orElseGet(() -> texts.get("seen.by.some")));
        }

        return texts.get("seen.by." + part(look).map(Enum::name).orElse("council"));
    }

    /** The council's roles that a person meets; the one that says most about why. */
    private static Optional<Role> part(Look look) {
        return Stream.of(Role.ADVISER, Role.ADVICE_LEAD, Role.INFORMATION_GOVERNANCE)
                .filter(look.roles()::contains)
                .findFirst();
    }

    /** By the deed, else by its kind; a deed that is new to this page is told in general words. */
    private String deed(Look look) {
        return Stream.of("did." + look.action(), "did." + look.entity())
                .filter(texts::has)
                .findFirst()
                .map(texts::get)
                .orElseGet(() -> texts.get("did.other"));
    }
}
