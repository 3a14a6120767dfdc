package org.sena.referral.web.agreement;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.EndReason;
import org.sena.referral.api.agreement.Signature;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Tone;

/** One agreement as it was signed, and how it ended. */
public final class AgreementView {

    private final Page page;
    private final Agreement agreement;
    private final UnaryOperator<String> serviceNames;
    private final Instant now;

    AgreementView(Page page, Agreement agreement, UnaryOperator<String> serviceNames, Instant now) {
        this.page = page;
        this.agreement = agreement;
        this.serviceNames = serviceNames;
        this.now = now;
    }

    public String title() {
        return page.text("agreement.title", agreement.document());
    }

    public String id() {
        return agreement.id();
    }

    public String organisation() {
        return agreement.organisationName();
    }

    public String organisationUrl() {
        return page.renderUrl("organisation", "organisation", agreement.organisationId());
    }

    public String state() {
        return page.text("agreement.state." + code());
    }

    public Tone tone() {
        return code().equals("holds") ? Tone.SUCCESS : Tone.NEUTRAL;
    }

    private String code() {
        if (agreement.holdsAt(now)) {
            return "holds";
        }
        if (!agreement.isOverAt(now)) {
            return "later";
        }
        return agreement.endReason().isPresent() ? "ended" : "over";
    }

    public List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();
        add(rows, "agreement.from", page.date(agreement.firstDay()));
        add(rows, "agreement.until", page.date(agreement.lastDay()));
        add(rows, "agreement.document", agreement.document());
        rows.add(SummaryRow.of(page.text("agreement.services"), services()));
        add(rows, "agreement.organisation", signature(agreement.organisation()));
        add(rows, "agreement.council", signature(agreement.council()));
        agreement
                .endReason()
                .ifPresent(
                        reason -> {
                            add(rows, "agreement.ended", page.moment(agreement.holdsUntil()));
                            add(rows, "agreement.why", why(reason));
                            add(rows, "agreement.finish", page.moment(agreement.finishUntil()));
                        });

        return rows;
    }

    private void add(List<SummaryRow> rows, String key, String value) {
        rows.add(SummaryRow.of(page.text(key), value));
    }

    private String why(EndReason reason) {
        String coded = page.text("end.reason." + reason);

        return agreement.endText().map(text -> coded + ": " + text).orElse(coded);
    }

    private List<String> services() {
        return agreement.serviceIds().isEmpty()
                ? List.of(page.text("agreement.services.all"))
                : agreement.serviceIds().stream()
                        .map(serviceNames)
                        .sorted()
                        .collect(toUnmodifiableList());
    }

    private String signature(Signature signature) {
        return page.text("agreement.signature", signature.name(), signature.role());
    }

    public boolean mayEnd() {
        return !agreement.isOverAt(now);
    }

    public List<Option> reasons() {
        return Arrays.stream(EndReason.values())
                .map(reason -> Option.of(reason.name(), page.text("end.reason." + reason)))
                .collect(toUnmodifiableList());
    }

    public List<Option> whens() {
        return List.of(
                Option.of(EndForm.NOW, page.text("end.when.now")),
                Option.of(EndForm.DAY, page.text("end.when.day")));
    }

    public List<Option> finishes() {
        return List.of(
                Option.of("yes", page.text("end.finish.yes")),
                Option.of("no", page.text("end.finish.no"))
                        .withHint(page.text("end.finish.no.hint")));
    }
}
