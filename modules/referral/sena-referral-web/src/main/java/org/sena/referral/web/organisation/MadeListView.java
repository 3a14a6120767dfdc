package org.sena.referral.web.organisation;

import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralPage;
import org.sena.referral.web.words.StateWords;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Pagination;
import org.sena.web.kit.view.Table;

/** The requests that the organisation made for people. */
public final class MadeListView {

    private final Page page;
    private final ReferralPage found;

    MadeListView(Page page, ReferralPage found) {
        this.page = page;
        this.found = found;
    }

    public boolean isEmpty() {
        return found.referrals().isEmpty();
    }

    public String summary() {
        return page.count("made.count", found.total());
    }

    public Pagination pagination() {
        return Pagination.of(
                found.page(),
                found.size(),
                found.total(),
                number -> page.renderUrl("made", Inbox.NUMBER, String.valueOf(number)));
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("made.title"),
                        page.text("inbox.reference"),
                        page.text("inbox.service"),
                        page.text("made.to"),
                        page.text("made.sent"),
                        page.text("inbox.state"));

        for (Referral one : found.referrals()) {
            table.row(
                    Cell.link(
                            one.reference(),
                            page.renderUrl("made-one", "referral", one.reference())),
                    Cell.text(one.serviceName()),
                    Cell.text(one.organisationName()),
                    Cell.text(one.sentAt().map(page::date).orElse("")),
                    StateWords.cell(page.texts(), "sender", one.state()));
        }
        return table;
    }
}
