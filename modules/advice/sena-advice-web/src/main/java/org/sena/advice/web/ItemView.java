package org.sena.advice.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.ContactAttempt;
import org.sena.advice.api.QueueDetail;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.QueueState;
import org.sena.directory.api.Need;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.SafeContact;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.SummaryRow;

/** One item with the person behind it, ready to be shown. */
public final class ItemView {

    private final QueueItem item;
    private final boolean mine;
    private final List<SummaryRow> facts = new ArrayList<>();
    private final List<SummaryRow> contact = new ArrayList<>();
    private final List<String> safety = new ArrayList<>();
    private final List<SummaryRow> told;
    private final List<SummaryRow> attempts = new ArrayList<>();
    private final List<Option> methods;
    private final List<Option> results;
    private final List<Option> outcomes;

    private ItemView(Page page, QueueDetail detail, Actor actor, Taxonomies taxonomies) {
        item = detail.item();
        mine = actor.userId().isPresent() && actor.userId().equals(item.adviserId());

        facts(page, taxonomies);
        detail.contact().ifPresent(details -> contact(page, details));
        told =
                detail.told().stream()
                        .map(line -> SummaryRow.of(line.label(), line.value()))
                        .collect(Collectors.toUnmodifiableList());
        detail.attempts().forEach(attempt -> attempts.add(row(page, attempt)));

        methods =
                detail.contact().map(details -> details.safeContact().methods()).stream()
                        .flatMap(safe -> safe.stream().sorted())
                        .map(method -> option(page, "method.", method))
                        .collect(Collectors.toUnmodifiableList());
        results = options(page, "result.", AttemptResult.values());
        outcomes =
                options(page, "outcome.", QueueOutcome.values()).stream()
                        .filter(o -> !o.value().equals(QueueOutcome.CONSENT_WITHDRAWN.name()))
                        .collect(Collectors.toUnmodifiableList());
    }

    static ItemView of(Page page, QueueDetail detail, Actor actor, Taxonomies taxonomies) {
        return new ItemView(page, detail, actor, taxonomies);
    }

    private void facts(Page page, Taxonomies taxonomies) {
        facts.add(
                item.needs().isEmpty()
                        ? SummaryRow.of(page.text("item.needs"), page.text("queue.needs.kept"))
                        : SummaryRow.of(page.text("item.needs"), labels(item, taxonomies)));
        facts.add(SummaryRow.of(page.text("item.why"), page.text("reason." + item.reason())));
        facts.add(SummaryRow.of(page.text("item.waiting"), page.moment(item.waitingSince())));
        facts.add(SummaryRow.of(page.text("item.due"), page.moment(item.dueAt())));
        facts.add(SummaryRow.of(page.text("item.state"), page.text("state." + item.state())));
        item.adviserName()
                .ifPresent(name -> facts.add(SummaryRow.of(page.text("item.adviser"), name)));
        item.outcome()
                .ifPresent(
                        outcome ->
                                facts.add(
                                        SummaryRow.of(
                                                page.text("item.outcome"),
                                                page.text("outcome." + outcome))));
    }

    private static List<String> labels(QueueItem item, Taxonomies taxonomies) {
        return item.needs().stream()
                .map(code -> taxonomies.need(code).map(Need::label).orElse(code))
                .collect(Collectors.toUnmodifiableList());
    }

    private void contact(Page page, ContactDetails details) {
        SafeContact safe = details.safeContact();

        contact.add(SummaryRow.of(page.text("contact.name"), details.name()));
        line(page, "contact.phone", details.phone());
        line(page, "contact.email", details.email());
        line(page, "contact.address", details.address());
        line(page, "contact.postcode", details.postcode());

        safety.add(
                page.text(
                        "safe.methods",
                        safe.methods().stream()
                                .sorted()
                                .map(method -> page.text("method." + method))
                                .collect(Collectors.joining(", "))));
        safety.add(page.text("safe.message." + safe.leaveMessage()));
        safe.note().ifPresent(note -> safety.add(page.text("safe.note", note)));
    }

    private void line(Page page, String key, Optional<String> value) {
        value.ifPresent(text -> contact.add(SummaryRow.of(page.text(key), text)));
    }

    private static SummaryRow row(Page page, ContactAttempt attempt) {
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

    private static List<Option> options(Page page, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> option(page, prefix, value))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Option option(Page page, String prefix, Enum<?> value) {
        return Option.of(value.name(), page.text(prefix + value.name()));
    }

    public String id() {
        return item.id();
    }

    public String version() {
        return Long.toString(item.version());
    }

    public String reference() {
        return item.reference();
    }

    public List<SummaryRow> facts() {
        return facts;
    }

    /** Empty until the item is taken by the reader, and once the consent has ended. */
    public List<SummaryRow> contact() {
        return contact;
    }

    /** How the person can be reached safely, in sentences. */
    public List<String> safety() {
        return safety;
    }

    public List<SummaryRow> told() {
        return told;
    }

    public List<SummaryRow> attempts() {
        return attempts;
    }

    /** The safe ways only. */
    public List<Option> methods() {
        return methods;
    }

    public List<Option> results() {
        return results;
    }

    public List<Option> outcomes() {
        return outcomes;
    }

    public boolean canTake() {
        return item.state() == QueueState.WAITING;
    }

    /** The reader has taken it and works on it. */
    public boolean canWork() {
        return item.state() == QueueState.TAKEN && mine;
    }

    public boolean isColleagues() {
        return item.state() == QueueState.TAKEN && !mine;
    }
}
