package org.sena.referral.web.support;

import java.util.List;
import org.sena.referral.api.Referral;
import org.sena.referral.web.words.StateWords;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** A person's referrals. */
public final class ListView {

    private final Page page;
    private final List<Referral> referrals;
    private final boolean proved;

    ListView(Page page, List<Referral> referrals, boolean proved) {
        this.page = page;
        this.referrals = referrals;
        this.proved = proved;
    }

    public boolean isEmpty() {
        return referrals.isEmpty();
    }

    /** True for somebody without an account, who should leave nothing open behind them. */
    public boolean isProved() {
        return proved;
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("support.table"),
                        page.text("support.service"),
                        page.text("support.organisation"),
                        page.text("support.state"),
                        page.text("support.sent"),
                        page.text("support.messages"));
        for (Referral referral : referrals) {
            table.row(
                    Cell.link(
                            referral.serviceName(),
                            page.renderUrl("detail", "referral", referral.reference())),
                    Cell.text(referral.organisationName()),
                    StateWords.cell(page.texts(), "resident", referral.state()),
                    Cell.text(referral.sentAt().map(page::date).orElse("")),
                    Cell.text(
                            referral.unread() == 0
                                    ? page.text("support.unread.none")
                                    : page.count("support.unread", referral.unread())));
        }
        return table;
    }
}
