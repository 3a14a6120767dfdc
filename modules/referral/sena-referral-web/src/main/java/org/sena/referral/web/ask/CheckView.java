package org.sena.referral.web.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.Service;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.web.words.PayloadRows;
import org.sena.referral.web.words.SafeWords;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** Everything before it is sent, each with the way back to change it. */
public final class CheckView extends DraftView {

    private final Sharing sharing;

    CheckView(Page page, Draft draft, Service service, Sharing sharing) {
        super(page, draft, service);
        this.sharing = sharing;
    }

    /** What they wrote; this is not yet what is shared. */
    public List<SummaryRow> written() {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(written("contact", Contact.NAME));
        rows.add(written("contact", Contact.PHONE));
        rows.add(written("contact", Contact.EMAIL));
        rows.add(written("contact", Contact.ADDRESS));
        rows.add(written("contact", Contact.POSTCODE));
        rows.add(
                SummaryRow.of(
                                page().text("check.safe"),
                                SafeWords.of(
                                        page().texts(),
                                        "resident",
                                        new Contact(draft()).safeContact()))
                        .changedAt(page().renderUrl("safe")));
        if (new Contact(draft()).hasEmail()) {
            rows.add(
                    SummaryRow.of(
                                    page().text("check.tell"),
                                    page().text(
                                                    new Contact(draft()).tellByEmail()
                                                            ? "check.tell.yes"
                                                            : "check.tell.no"))
                            .changedAt(page().renderUrl("safe")));
        }
        rows.add(written("reason", Sharing.REASON));
        return rows;
    }

    private SummaryRow written(String view, String field) {
        List<String> lines = new ArrayList<>();
        draft().first(field).lines().forEach(lines::add);
        return SummaryRow.of(page().text("check." + field), lines)
                .changedAt(page().renderUrl(view));
    }

    /** What the organisation will see, and nothing else. */
    public List<SummaryRow> shared() {
        List<SummaryRow> rows = new ArrayList<>();
        for (PayloadItem item : sharing.payload()) {
            List<String> lines = new ArrayList<>();
            item.value().lines().forEach(lines::add);
            rows.add(SummaryRow.of(PayloadRows.label(page().texts(), "resident", item), lines));
        }
        return rows;
    }

    /** What they agreed to besides; what they did not is said, too. */
    public List<SummaryRow> also() {
        Set<Purpose> agreed = Also.agreed(draft());
        return Also.PURPOSES.stream()
                .map(
                        purpose ->
                                SummaryRow.of(
                                                page().text("also." + purpose, organisation()),
                                                page().text(
                                                                agreed.contains(purpose)
                                                                        ? "check.also.yes"
                                                                        : "check.also.no"))
                                        .changedAt(page().renderUrl("also")))
                .collect(Collectors.toUnmodifiableList());
    }

    public String changeSharingUrl() {
        return page().renderUrl("sharing");
    }
}
