package org.sena.referral.web.team;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.List;
import org.sena.referral.api.team.Member;
import org.sena.referral.api.team.Team;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** A form about one colleague. */
public final class MemberView {

    private final Page page;
    private final Team team;
    private final Member member;

    MemberView(Page page, Team team, Member member) {
        this.page = page;
        this.team = team;
        this.member = member;
    }

    public String id() {
        return member.userId();
    }

    public String name() {
        return member.name();
    }

    public String open() {
        return page.count("hand-over.lead", member.open());
    }

    /** Null while they are here, as the date's component takes it. */
    public LocalDate day() {
        return member.awayUntil().orElse(null);
    }

    /** Those who can take the work: everybody else who is here. */
    public List<Option> others() {
        return team.members().stream()
                .filter(one -> !one.userId().equals(member.userId()))
                .filter(one -> one.awayUntil().isEmpty())
                .map(
                        one ->
                                Option.of(one.userId(), one.name())
                                        .withHint(page.count("team.open", one.open())))
                .collect(toUnmodifiableList());
    }
}
