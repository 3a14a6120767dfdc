package org.sena.referral.web.organisation;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sena.identity.api.Person;
import org.sena.referral.api.InboxQuery;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralPage;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.web.words.StateWords;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.Pagination;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** The requests an organisation received: what waits, in the order in which it is due. */
public final class InboxView {

    private final Page page;
    private final Inbox inbox;
    private final ReferralPage found;
    private final Choices choices;
    private final DueWords due;

    InboxView(Page page, Inbox inbox, ReferralPage found, Choices choices, Instant now) {
        this.page = page;
        this.inbox = inbox;
        this.found = found;
        this.choices = choices;
        this.due = new DueWords(page, now);
    }

    /** How many wait for an answer. */
    public String summary() {
        return page.count("inbox.waiting", Group.ANSWER.count(found.counts()));
    }

    /** What the council's agreement means for the work here; empty when all is well. */
    public String standing() {
        return choices.standing();
    }

    /** The other pages of the workspace. */
    public List<Way> ways() {
        return Way.open(choices.isManager());
    }

    public boolean isEmpty() {
        return found.referrals().isEmpty();
    }

    public String count() {
        return page.count("inbox.found", found.total());
    }

    public List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        Optional<Group> chosen = Group.of(inbox.value(Inbox.GROUP));
        boolean all = inbox.value(Inbox.GROUP).equals(Inbox.ALL);
        int open = found.counts().values().stream().mapToInt(Integer::intValue).sum();

        open -= Group.ENDED.count(found.counts());
        filters.add(filter("inbox.group.OPEN", open, "", chosen.isEmpty() && !all));

        for (Group group : Group.values()) {
            filters.add(
                    filter(
                            "inbox.group." + group,
                            group.count(found.counts()),
                            group.name(),
                            chosen.filter(one -> one == group).isPresent()));
        }
        return filters;
    }

    private Filter filter(String key, int count, String group, boolean current) {
        return new Filter(
                page.text("inbox.filter", page.text(key), count),
                page.renderUrl("inbox", inbox.with(Inbox.GROUP, group)),
                current);
    }

    /** True when the list is narrowed, so that the form stands open. */
    public boolean isNarrowed() {
        return inbox.isNarrowed();
    }

    public String clearUrl() {
        return page.renderUrl("inbox");
    }

    public String chosen(String name) {
        return inbox.value(name);
    }

    public String sort() {
        return inbox.sort().name();
    }

    public List<Option> owners() {
        List<Option> owners = new ArrayList<>();
        owners.add(Option.of(Inbox.MINE, page.text("inbox.owner.mine")));
        owners.add(Option.of(Inbox.NOBODY, page.text("inbox.owner.nobody")));

        for (Person one : choices.colleagues()) {
            owners.add(Option.of(one.userId(), one.displayName()));
        }
        return owners;
    }

    public List<Option> services() {
        return choices.services();
    }

    public List<Option> urgencies() {
        return Arrays.stream(ReferralUrgency.values())
                .map(one -> Option.of(one.name(), page.text("urgency." + one)))
                .collect(toUnmodifiableList());
    }

    public List<Option> sorts() {
        return Arrays.stream(InboxQuery.Sort.values())
                .map(one -> Option.of(one.name(), page.text("inbox.sort." + one)))
                .collect(toUnmodifiableList());
    }

    public Pagination pagination() {
        return Pagination.of(
                found.page(),
                found.size(),
                found.total(),
                number ->
                        page.renderUrl("inbox", inbox.with(Inbox.NUMBER, String.valueOf(number))));
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("inbox.table"),
                        page.text("inbox.reference"),
                        page.text("inbox.service"),
                        page.text("inbox.urgency"),
                        page.text("inbox.received"),
                        page.text("inbox.next"),
                        page.text("inbox.state"),
                        page.text("inbox.owner"),
                        page.text("inbox.messages"));

        found.referrals().forEach(referral -> row(table, referral));
        return table;
    }

    private void row(Table table, Referral referral) {
        table.row(
                Cell.link(
                        referral.reference(),
                        page.renderUrl("request", "referral", referral.reference())),
                Cell.text(referral.serviceName()),
                urgency(page, referral),
                Cell.text(referral.sentAt().map(page::date).orElse("")),
                due.cell(referral),
                StateWords.cell(page.texts(), "organisation", referral.state()),
                Cell.text(referral.ownerName().orElseGet(() -> page.text("inbox.owner.none"))),
                Cell.text(
                        referral.unread() == 0
                                ? page.text("support.unread.none")
                                : page.count("support.unread", referral.unread())));
    }

    static Cell urgency(Page page, Referral referral) {
        String words = page.text("urgency." + referral.urgency());

        return referral.urgency() == ReferralUrgency.NORMAL
                ? Cell.text(words)
                : Cell.tag(words, urgencyTone(referral.urgency()));
    }

    static Tone urgencyTone(ReferralUrgency urgency) {
        switch (urgency) {
            case URGENT:
                return Tone.DANGER;
            case HIGH:
                return Tone.WARNING;
            default:
                return Tone.NEUTRAL;
        }
    }

    /** A part of the list to look at alone. */
    public static final class Filter {

        private final String text;
        private final String url;
        private final boolean current;

        Filter(String text, String url, boolean current) {
            this.text = text;
            this.url = url;
            this.current = current;
        }

        public String text() {
            return text;
        }

        public String url() {
            return url;
        }

        /** {@code page} for the one in sight; null for the others. */
        public String ariaCurrent() {
            return current ? "page" : null;
        }
    }
}
