package org.sena.directory.exchange.web.feeds;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.exchange.FeedSettings;
import org.sena.directory.api.exchange.ImmutableFeedSettings;
import org.sena.web.kit.form.Form;

/** Reads what was typed about a feed. */
final class FeedForm {

    private static final int MOST_HOURS = 744;

    private FeedForm() {}

    /** Complete only when the form is valid. */
    static FeedSettings read(Form form) {
        String name = form.text("name").required().max(200).value();
        String address = form.text("address").required().max(2000).value();
        String publisher = form.text("publisher").required().max(200).value();
        String role = form.choice("role", roles()).required().value();
        int hours =
                form.wholeNumber("everyHours").required().between(1, MOST_HOURS).value().orElse(24);

        return ImmutableFeedSettings.builder()
                .name(name)
                .address(address)
                .publisher(publisher)
                .role(roles().contains(role) ? Provenance.Role.valueOf(role) : Provenance.Role.NONE)
                .everyHours(hours)
                .active(form.isTicked("active"))
                .otherwiseType(form.text("otherwiseType").max(200).optional())
                .build();
    }

    static List<String> roles() {
        return Arrays.stream(Provenance.Role.values())
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableList());
    }
}
