package org.sena.referral.service.transition;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralState;

/** The table of steps as a page that people read, in Markdown. */
public final class TransitionPage {

    private TransitionPage() {}

    /** The whole page; the same table always gives the same text. */
    public static String write() {
        return "# What a referral may become\n\n"
                + "This page is written by the table that decides it,"
                + " `org.sena.referral.service.transition.TransitionTable`. A test fails when the"
                + " two differ; run it with `-Dsena.docs.write=true` to write the page again."
                + " What is not here is refused, answered as a conflict, and audited as a denial."
                + "\n\n## States\n\n"
                + diagram()
                + "\n## Steps\n\n"
                + "Each step is one transaction: the referral with its version one higher, one line"
                + " of history, one audit event and at most one notification.\n\n"
                + steps()
                + "\n## Who\n\n"
                + parties();
    }

    private static String diagram() {
        return "```mermaid\nstateDiagram-v2\n"
                + Transitions.all().stream().flatMap(TransitionPage::arrows).collect(lines())
                + "```\n";
    }

    private static Stream<String> arrows(Transition row) {
        if (row.target().isBack() || row.target().state().isEmpty()) {
            return Stream.empty();
        }
        String to = row.target().state().get().name();
        if (row.from().isEmpty()) {
            return Stream.of("    [*] --> " + to);
        }
        return row.from().stream()
                .map(from -> "    " + from + " --> " + to + ": " + words(row.command()))
                .distinct();
    }

    private static String steps() {
        return "| # | step | from | to | who | only if | what follows | told |\n"
                + "|---|---|---|---|---|---|---|---|\n"
                + Transitions.all().stream().map(TransitionPage::line).collect(lines());
    }

    private static String line(Transition row) {
        return Stream.of(
                        row.number(),
                        words(row.command()),
                        row.from().isEmpty() ? "nothing" : list(row.from()),
                        to(row),
                        row.parties().stream()
                                .map(TransitionPage::words)
                                .collect(Collectors.joining(", ")),
                        or(row.guards().stream().map(Guard::words), "always"),
                        or(row.effects().stream().map(Effect::words), "nothing else"),
                        row.told().words())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String to(Transition row) {
        if (row.target().isBack()) {
            return "where it was before it ended";
        }
        return row.target().state().map(ReferralState::name).orElse("stays");
    }

    private static String list(Set<ReferralState> states) {
        return states.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String or(Stream<String> parts, String otherwise) {
        String joined = parts.collect(Collectors.joining("; "));
        return joined.isEmpty() ? otherwise : joined;
    }

    private static String parties() {
        return Stream.of(Party.values())
                .filter(party -> party != Party.NONE)
                .map(party -> "- **" + words(party) + "**: " + meaning(party))
                .collect(lines());
    }

    private static String meaning(Party party) {
        switch (party) {
            case RESIDENT:
                return "the person it is about, signed in or with the access code; also somebody"
                        + " entitled to act for them";
            case ORGANISATION:
                return "anybody who works for the organisation it went to";
            case MANAGER:
                return "a manager of that organisation, who may do what its workers may besides";
            case SENDER:
                return "the organisation that made it for its client, or the adviser who did; sees"
                        + " where it stands, never what the person shared";
            case COUNCIL:
                return "the council's Resident Advice Team; sees where it stands";
            case SYSTEM:
                return "SENA itself, when a clock has run out";
            default:
                throw new IllegalArgumentException("No part: " + party);
        }
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static java.util.stream.Collector<String, ?, String> lines() {
        return Collectors.collectingAndThen(
                Collectors.toList(),
                all -> all.stream().distinct().map(s -> s + "\n").collect(Collectors.joining()));
    }
}
