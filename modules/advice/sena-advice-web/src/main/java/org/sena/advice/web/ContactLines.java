package org.sena.advice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.SafeContact;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** How a person can be reached, and how they can't: one is never shown without the other. */
public final class ContactLines {

    private final List<SummaryRow> rows = new ArrayList<>();
    private final List<String> safety = new ArrayList<>();

    public ContactLines(Page page, ContactDetails details) {
        rows.add(SummaryRow.of(page.text("contact.name"), details.name()));
        line(page, "contact.phone", details.phone());
        line(page, "contact.email", details.email());
        line(page, "contact.address", details.address());
        line(page, "contact.postcode", details.postcode());

        safety.addAll(safety(page, details.safeContact()));
    }

    /** How a person can be reached safely, in sentences. */
    public static List<String> safety(Page page, SafeContact safe) {
        List<String> safety = new ArrayList<>();

        safety.add(
                page.text(
                        "safe.methods",
                        safe.methods().stream()
                                .sorted()
                                .map(method -> page.text("method." + method))
                                .collect(Collectors.joining(", "))));
        safety.add(page.text("safe.message." + safe.leaveMessage()));
        safe.note().ifPresent(note -> safety.add(page.text("safe.note", note)));

        return safety;
    }

    private void line(Page page, String key, Optional<String> value) {
        value.ifPresent(text -> rows.add(SummaryRow.of(page.text(key), text)));
    }

    public List<SummaryRow> rows() {
        return rows;
    }

    /** How the person can be reached safely, in sentences. */
    public List<String> safety() {
        return safety;
    }
}
