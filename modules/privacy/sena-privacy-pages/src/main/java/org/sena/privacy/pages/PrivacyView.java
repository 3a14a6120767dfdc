package org.sena.privacy.pages;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sena.privacy.api.retention.RetentionPeriod;
import org.sena.web.kit.Texts;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** The tables of the privacy notice, with the periods that are in force. */
public final class PrivacyView {

    /** What is kept about residents, in the order in which it comes into being. */
    static final List<String> RULES =
            List.of(
                    "needs.session",
                    "needs.coded",
                    "needs.interview",
                    "needs.assessment",
                    "directory.shortlist",
                    "referral.draft",
                    "referral.declined",
                    "referral.withdrawn",
                    "referral.closed",
                    "referral.feedback",
                    "advice.item",
                    "notification.notice",
                    "notification.address",
                    "notification.preference",
                    "directory.contribution",
                    "privacy.rights-request",
                    "privacy.consent",
                    "privacy.override",
                    "privacy.hold",
                    "privacy.audit",
                    "privacy.audit-evidence",
                    "privacy.key",
                    "privacy.backup",
                    "privacy.log");

    /** The articles of the UK GDPR that the stores of residents' data rest on. */
    static final List<String> LAWS =
            List.of("6-1-e", "9-2-a", "6-1-a", "6-1-c", "6-1-d", "9-2-c", "9-2-f");

    private final Texts texts;
    private final Map<String, RetentionPeriod> periods;

    PrivacyView(Texts texts, Map<String, RetentionPeriod> periods) {
        this.texts = texts;
        this.periods = Map.copyOf(periods);
    }

    /** What each kind of data is kept for; a rule whose bundle is not there is left out. */
    public Table keeping() {
        Table table =
                Table.of(
                        texts.get("privacy.keep.title"),
                        texts.get("privacy.keep.what"),
                        texts.get("privacy.keep.how-long"),
                        texts.get("privacy.keep.from"));
        PeriodWords words = new PeriodWords(texts);

        for (String rule : RULES) {
            Optional.ofNullable(periods.get(rule))
                    .ifPresent(
                            period ->
                                    table.row(
                                            Cell.text(texts.get("keep." + rule)),
                                            Cell.text(words.of(period)),
                                            Cell.text(texts.get("keep." + rule + ".from"))));
        }

        return table;
    }

    /** Why we may, and what the law calls it. */
    public Table laws() {
        Table table =
                Table.of(
                        texts.get("privacy.law.title"),
                        texts.get("privacy.law.why"),
                        texts.get("privacy.law.article"));

        LAWS.forEach(
                law ->
                        table.row(
                                Cell.text(texts.get("law." + law)),
                                Cell.text(law.replaceFirst("-(\\d)-(\\w)", "($1)($2)"))));

        return table;
    }

    /** How long a visit without an account is remembered at most, in words; empty if unknown. */
    public String visit() {
        return Optional.ofNullable(periods.get("needs.session"))
                .map(new PeriodWords(texts)::of)
                .orElse("");
    }

    /** What people may ask for, each a line. */
    public List<String> rights() {
        return Stream.of("see", "take", "mend", "delete", "stop", "object")
                .map(right -> texts.get("privacy.rights." + right))
                .collect(toUnmodifiableList());
    }
}
