package org.sena.advice.web.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.advice.api.Adviser;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.ContactAttempt;
import org.sena.advice.api.ContactBasis;
import org.sena.advice.api.QueueDetail;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.QueueState;
import org.sena.advice.api.Topic;
import org.sena.advice.web.ContactLines;
import org.sena.advice.web.Words;
import org.sena.directory.api.Taxonomies;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.SummaryRow;

/** One item with the person behind it, ready to be shown. */
public final class ItemView {

    private final Page page;
    private final QueueDetail detail;
    private final QueueItem item;
    private final Taxonomies taxonomies;
    private final List<Adviser> suggested;
    private final String token;

    ItemView(
            Page page,
            QueueDetail detail,
            Taxonomies taxonomies,
            List<Adviser> suggested,
            String token) {
        this.page = page;
        this.detail = detail;
        this.item = detail.item();
        this.taxonomies = taxonomies;
        this.suggested = suggested;
        this.token = token;
    }

    public String id() {
        return item.id();
    }

    /** The address of a form of this item; it holds what the reader saw. */
    public String action(String name) {
        return page.actionUrl(
                name, "item", item.id(), "version", Long.toString(item.version()), "token", token);
    }

    public String reference() {
        return item.reference();
    }

    public List<String> why() {
        return Words.why(page, item);
    }

    public List<SummaryRow> facts() {
        List<SummaryRow> facts = new ArrayList<>();

        facts.add(SummaryRow.of(page.text("item.needs"), needs()));
        facts.add(
                SummaryRow.of(
                        page.text("item.came"),
                        item.arrivals().stream()
                                .map(arrival -> Words.arrival(page, arrival, taxonomies))
                                .collect(Collectors.toList())));
        facts.add(SummaryRow.of(page.text("item.due"), page.moment(item.dueAt())));
        facts.add(SummaryRow.of(page.text("item.topics"), Words.topics(page, item.topics())));
        facts.add(SummaryRow.of(page.text("item.language"), Words.language(page, item.language())));
        facts.add(SummaryRow.of(page.text("item.basis"), page.text("basis." + item.basis())));
        item.adviserName()
                .ifPresent(name -> facts.add(SummaryRow.of(page.text("item.adviser"), name)));
        item.outcome()
                .ifPresent(
                        outcome ->
                                facts.add(
                                        SummaryRow.of(
                                                page.text("item.outcome"),
                                                page.text("outcome." + outcome))));

        return facts;
    }

    private List<String> needs() {
        return item.needs().isEmpty()
                ? List.of(page.text("queue.needs.kept"))
                : item.needs().stream()
                        .map(code -> Words.need(code, taxonomies))
                        .collect(Collectors.toList());
    }

    /** Empty until the item is taken by the reader, and once nothing allows it any more. */
    public Optional<ContactLines> contact() {
        return detail.contact().map(details -> new ContactLines(page, details));
    }

    public Script script() {
        return new Script(page, detail, taxonomies);
    }

    public List<SummaryRow> told() {
        return detail.told().stream()
                .filter(line -> !line.ownWords())
                .map(line -> SummaryRow.of(line.label(), line.value()))
                .collect(Collectors.toUnmodifiableList());
    }

    public List<SummaryRow> attempts() {
        return detail.attempts().stream()
                .map(this::attempt)
                .collect(Collectors.toUnmodifiableList());
    }

    private SummaryRow attempt(ContactAttempt attempt) {
        List<String> lines = new ArrayList<>();

        lines.add(
                page.text(
                        "attempt.line",
                        page.text("method." + attempt.method()),
                        page.text("result." + attempt.result()),
                        attempt.adviserName()));
        attempt.note().ifPresent(lines::add);

        return SummaryRow.of(page.moment(attempt.at()), lines);
    }

    /** Why the person may be contacted without their consent. */
    public List<String> basisNote() {
        return detail.basisNote()
                .map(
                        note ->
                                List.of(
                                        note.text(),
                                        page.text(
                                                "basis.by",
                                                note.adviserName(),
                                                page.moment(note.at()))))
                .orElse(List.of());
    }

    /** The safe ways only. */
    public List<Option> methods() {
        return detail.contact().map(details -> details.safeContact().methods()).stream()
                .flatMap(safe -> safe.stream().sorted())
                .map(method -> Option.of(method.name(), page.text("method." + method)))
                .collect(Collectors.toUnmodifiableList());
    }

    public List<Option> results() {
        return Words.options(page, "result.", AttemptResult.values());
    }

    public List<Option> outcomes() {
        return Words.options(page, "outcome.", QueueOutcome.values()).stream()
                .filter(o -> !o.value().equals(QueueOutcome.CONSENT_WITHDRAWN.name()))
                .collect(Collectors.toUnmodifiableList());
    }

    public List<Option> keepers() {
        return List.of(
                Option.of("me", page.text("follow-up.me")),
                Option.of("team", page.text("follow-up.team")));
    }

    public List<Option> topics() {
        return Words.options(page, "topic.", Topic.values());
    }

    public Set<String> topicsChosen() {
        return item.topics().stream().map(Enum::name).collect(Collectors.toSet());
    }

    public List<Option> languages() {
        return Words.languages(page);
    }

    public String language() {
        return item.language();
    }

    /** The advisers of the team, who suits best first; for the lead. */
    public List<Option> suggested() {
        return suggested.stream()
                .map(
                        adviser ->
                                Option.of(
                                        adviser.userId(),
                                        page.text(
                                                "assign.option",
                                                adviser.name(),
                                                Words.topics(page, adviser.topics()))))
                .collect(Collectors.toUnmodifiableList());
    }

    public boolean canAssign() {
        return !suggested.isEmpty() && item.state() != QueueState.CLOSED;
    }

    public boolean canTake() {
        return item.state() == QueueState.WAITING;
    }

    /** The reader has taken it and works on it. */
    public boolean canWork() {
        return item.state() == QueueState.TAKEN && detail.mine();
    }

    public boolean isColleagues() {
        return item.state() == QueueState.TAKEN && !detail.mine();
    }

    public boolean isWithoutConsent() {
        return item.basis() == ContactBasis.NONE || detail.contact().isEmpty();
    }

    /** Where to act without consent; for items whose person the reader does not see. */
    public Optional<String> dangerUrl() {
        return detail.contact().isPresent()
                ? Optional.empty()
                : Optional.of(page.renderUrl("danger", "item", item.id()));
    }

    /** True when a form that is folded away was refused. */
    public boolean isRefused(String... fields) {
        return List.of(fields).stream().anyMatch(page::hasError);
    }
}
