package org.sena.referral.web.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.web.words.StateWords;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Pagination;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** The requests an organisation received, those in one state or all. */
public final class InboxView {

    private static final int PAGE = 25;
    private static final String STATE = "state";
    private static final String NUMBER = "page";

    private final Page page;
    private final List<Referral> all;
    private final List<Referral> chosen;
    private final Optional<ReferralState> state;

    InboxView(Page page, List<Referral> all) {
        this.page = page;
        this.all = all;
        this.state =
                page.parameter(STATE)
                        .flatMap(
                                name ->
                                        List.of(ReferralState.values()).stream()
                                                .filter(s -> s.name().equals(name))
                                                .findFirst());
        this.chosen =
                all.stream()
                        .filter(r -> state.isEmpty() || state.get() == r.state())
                        .collect(Collectors.toList());
    }

    /** How many wait for an answer. */
    public String summary() {
        long waiting = count(ReferralState.SENT) + count(ReferralState.ACKNOWLEDGED);
        return page.count("inbox.waiting", waiting);
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    public List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        filters.add(
                new Filter(
                        page.text("inbox.filter.all", all.size()),
                        page.renderUrl("inbox"),
                        state.isEmpty()));
        for (ReferralState one : ReferralState.values()) {
            if (one != ReferralState.DRAFT) {
                String words = StateWords.of(page.texts(), "organisation", one);
                filters.add(
                        new Filter(
                                page.text("inbox.filter", words, count(one)),
                                page.renderUrl("inbox", STATE, one.name()),
                                state.filter(s -> s == one).isPresent()));
            }
        }
        return filters;
    }

    private long count(ReferralState one) {
        return all.stream().filter(referral -> referral.state() == one).count();
    }

    public Pagination pagination() {
        int number =
                page.parameter(NUMBER)
                        .filter(text -> text.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(1);
        return Pagination.of(number, PAGE, chosen.size(), this::url);
    }

    private String url(int number) {
        return state.map(
                        one ->
                                page.renderUrl(
                                        "inbox", STATE, one.name(), NUMBER, String.valueOf(number)))
                .orElseGet(() -> page.renderUrl("inbox", NUMBER, String.valueOf(number)));
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("inbox.table"),
                        page.text("inbox.reference"),
                        page.text("inbox.service"),
                        page.text("inbox.urgency"),
                        page.text("inbox.received"),
                        page.text("inbox.due"),
                        page.text("inbox.state"),
                        page.text("inbox.messages"));
        int from = (pagination().current() - 1) * PAGE;
        chosen.stream().skip(from).limit(PAGE).forEach(referral -> row(table, referral));
        return table;
    }

    private void row(Table table, Referral referral) {
        table.row(
                Cell.link(
                        referral.reference(),
                        page.renderUrl("request", "referral", referral.reference())),
                Cell.text(referral.serviceName()),
                urgency(referral),
                Cell.text(referral.sentAt().map(page::date).orElse("")),
                Cell.text(isWaiting(referral) ? due(referral) : page.text("inbox.due.none")),
                StateWords.cell(page.texts(), "organisation", referral.state()),
                Cell.text(
                        referral.unread() == 0
                                ? page.text("support.unread.none")
                                : page.count("support.unread", referral.unread())));
    }

    private static boolean isWaiting(Referral referral) {
        return referral.state() == ReferralState.SENT
                || referral.state() == ReferralState.ACKNOWLEDGED;
    }

    private String due(Referral referral) {
        return referral.decideBy().map(page::date).orElse("");
    }

    private Cell urgency(Referral referral) {
        String words = page.text("urgency." + referral.urgency());
        return referral.urgency() == ReferralUrgency.NORMAL
                ? Cell.text(words)
                : Cell.tag(
                        words,
                        referral.urgency() == ReferralUrgency.URGENT ? Tone.DANGER : Tone.WARNING);
    }

    /** A state to look at alone. */
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
