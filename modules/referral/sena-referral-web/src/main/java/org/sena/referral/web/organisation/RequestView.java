package org.sena.referral.web.organisation;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.RecordedAttempt;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.web.conversation.ConversationView;
import org.sena.referral.web.words.PayloadRows;
import org.sena.referral.web.words.SafeWords;
import org.sena.referral.web.words.StateWords;
import org.sena.referral.web.words.Submissions;
import org.sena.web.kit.Page;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** One request for help as the organisation sees it. */
public final class RequestView {

    static final String AUDIENCE = "organisation";

    private final Page page;
    private final ReferralDetail detail;
    private final Optional<ConversationView> conversation;
    private final DueWords due;
    private boolean shutOut;

    RequestView(
            Page page,
            ReferralDetail detail,
            Optional<ConversationView> conversation,
            Instant now) {
        this.page = page;
        this.detail = detail;
        this.conversation = conversation;
        this.due = new DueWords(page, now);
    }

    private Referral referral() {
        return detail.referral();
    }

    ReferralDetail detail() {
        return detail;
    }

    String title() {
        return page.text("request.title", reference());
    }

    /** True when nothing but reference and dates may be seen: no history comes with a stub. */
    public boolean isStub() {
        return detail.history().isEmpty();
    }

    /** Why there is nothing more to see. */
    public String stubText() {
        return page.text("stub." + (shutOut ? "AGREEMENT" : referral().state().name()));
    }

    /** The same for an organisation that may not even finish what it was sent. */
    RequestView shutOut(boolean yes) {
        shutOut = yes && referral().endedAt().isEmpty();
        return this;
    }

    public String id() {
        return referral().id();
    }

    public String reference() {
        return referral().reference();
    }

    public String version() {
        return Long.toString(referral().version());
    }

    public String service() {
        return referral().serviceName();
    }

    public String url() {
        return page.renderUrl("request", "referral", reference());
    }

    /** The address of a form's action; a new token each time the page is made. */
    public String action(String name) {
        return page.actionUrl(name, "id", id(), "version", version(), "token", Submissions.next());
    }

    public String view(String name) {
        return page.renderUrl(name, "referral", reference());
    }

    public String state() {
        return StateWords.of(page.texts(), AUDIENCE, referral().state());
    }

    public Tone tone() {
        return StateWords.tone(referral().state());
    }

    public String urgency() {
        return page.text("urgency." + referral().urgency());
    }

    public Tone urgencyTone() {
        return InboxView.urgencyTone(referral().urgency());
    }

    /** What is to be done next and by when; empty when nothing is. */
    public String due() {
        return due.text(referral());
    }

    public Tone dueTone() {
        return due.isPressing(referral()) ? due.tone(referral()) : Tone.INFO;
    }

    public List<SummaryRow> facts() {
        List<SummaryRow> rows = new ArrayList<>();
        add(rows, "inbox.service", Optional.of(service()));
        add(rows, "inbox.received", referral().sentAt().map(page::moment));
        add(rows, "request.ended", referral().endedAt().map(page::moment));

        if (!isStub()) {
            add(rows, "request.sender", referral().senderOrganisationName());
            add(rows, "request.band", band());
            add(
                    rows,
                    "inbox.owner",
                    Optional.of(
                            referral().ownerName().orElseGet(() -> page.text("inbox.owner.none"))));
            add(rows, "request.outcome", outcome());
            add(rows, "request.reopened", detail.reopenNote());
        }
        return rows;
    }

    private void add(List<SummaryRow> rows, String key, Optional<String> value) {
        value.ifPresent(text -> rows.add(SummaryRow.of(page.text(key), text)));
    }

    /** As it was when the request was sent; nothing changes it afterwards. */
    private Optional<String> band() {
        return detail.riskBand()
                .map(band -> page.texts().has("band." + band) ? page.text("band." + band) : band)
                .map(
                        words ->
                                detail.matrixVersion().isPresent()
                                        ? page.text(
                                                "request.band.version",
                                                words,
                                                detail.matrixVersion().getAsInt())
                                        : words);
    }

    private Optional<String> outcome() {
        return detail.outcome()
                .map(
                        one ->
                                one.note()
                                        .map(note -> outcomeWords() + ": " + note)
                                        .orElseGet(this::outcomeWords));
    }

    private String outcomeWords() {
        return detail.outcome().map(one -> page.text("outcome." + one.code())).orElse("");
    }

    /** How the person can be reached safely; nothing when no way to reach them is shared. */
    public List<String> safety() {
        return detail.safeContact()
                .map(safe -> SafeWords.of(page.texts(), AUDIENCE, safe))
                .orElse(List.of());
    }

    public List<SummaryRow> payload() {
        return PayloadRows.of(page.texts(), AUDIENCE, detail.payload(), detail.safeContact());
    }

    public boolean hasAttempts() {
        return !detail.attempts().isEmpty();
    }

    public Table attempts() {
        Table table =
                Table.of(
                        page.text("attempts.title"),
                        page.text("attempts.when"),
                        page.text("attempts.way"),
                        page.text("attempts.result"),
                        page.text("attempts.note"));

        for (RecordedAttempt one : detail.attempts()) {
            table.row(
                    Cell.text(page.moment(one.at())),
                    Cell.text(page.text("safe.way.option." + one.attempt().method())),
                    Cell.text(page.text("attempt.result." + one.attempt().result())),
                    Cell.text(one.attempt().note().orElse("")));
        }
        return table;
    }

    public List<SummaryRow> history() {
        return StateWords.history(page, AUDIENCE, detail.history());
    }

    /** Empty when there is none for this organisation. */
    public Optional<ConversationView> conversation() {
        return conversation;
    }

    /** True when the actor may do that now. */
    public boolean may(String command) {
        return detail.commands().contains(ReferralCommand.valueOf(command));
    }

    public boolean mayDecide() {
        return may("ACCEPT");
    }

    /** True when there is anything to do about reaching the person, or the help. */
    public boolean mayWork() {
        return may("START")
                || may("RECORD_ATTEMPT")
                || may("CLOSE_WITHOUT_CONTACT")
                || may("COMPLETE")
                || may("REOPEN");
    }

    /** What was typed into a form that the request has outgrown; empty otherwise. */
    public String unsaved() {
        boolean own = page.parameter(SenaPortlet.VIEW).filter("request"::equals).isPresent();

        return own || page.errors().isEmpty()
                ? ""
                : page.value("text", "") + page.value("note", "");
    }

    public List<Option> reasons() {
        return Arrays.stream(DeclineReason.values())
                .map(r -> Option.of(r.name(), page.text("declined.organisation." + r)))
                .collect(toUnmodifiableList());
    }
}
