package org.sena.referral.web.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sena.referral.api.access.AccessKey;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** The keys of an organisation, newest first. */
public final class AccessKeysView {

    private final Page page;
    private final List<AccessKey> keys;

    AccessKeysView(Page page, List<AccessKey> keys) {
        this.page = page;
        this.keys = keys;
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("keys.table"),
                        page.text("keys.name"),
                        page.text("keys.id"),
                        page.text("keys.made-at"),
                        page.text("keys.used-at"),
                        page.text("keys.state"));
        for (AccessKey key : keys) {
            table.row(
                    Cell.text(key.name()),
                    Cell.text(key.id()),
                    Cell.text(page.date(key.madeAt())),
                    Cell.text(said(key.usedAt(), "keys.used.never")),
                    state(key));
        }
        return table;
    }

    private Cell state(AccessKey key) {
        return key.revokedAt()
                .map(at -> Cell.text(page.text("keys.state.revoked", page.date(at))))
                .orElseGet(
                        () ->
                                Cell.link(
                                        page.text("keys.revoke.link", key.name()),
                                        page.renderUrl("revoke", "key", key.id())));
    }

    private String said(Optional<Instant> moment, String otherwise) {
        return moment.map(page::date).orElseGet(() -> page.text(otherwise));
    }

    /** The key in force that the address names. */
    Optional<AccessKey> chosen() {
        return page.parameter("key")
                .flatMap(
                        id ->
                                keys.stream()
                                        .filter(key -> key.id().equals(id))
                                        .filter(key -> key.revokedAt().isEmpty())
                                        .findFirst());
    }

    public String chosenName() {
        return chosen().map(AccessKey::name).orElse("");
    }

    public String revokeUrl() {
        return page.actionUrl("revoke", "key", chosen().map(AccessKey::id).orElse(""));
    }
}
